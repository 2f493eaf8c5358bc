import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import type { PackManifest, PackRecord } from '../model/pack';

export type Found<T> = { record: T; pack: PackManifest };

/** What cards ask of the knowledge: records by id, and the ways between them. */
export type RecordReader = {
  findRecord(id: string): Promise<Found<PackRecord> | null>;
  /** Events that name this one in `follows`. */
  findFollowers(id: string): Promise<Event[]>;
  /** Events that are `partOf` this one. */
  findMembers(id: string): Promise<Event[]>;
  /** Actors with a role held in this one. */
  findOfficeHolders(id: string): Promise<Actor[]>;
};

export async function findActor(records: RecordReader, id: string | undefined): Promise<Actor | null> {
  const found = id === undefined ? null : await records.findRecord(id);
  return found?.record.type === 'actor' ? found.record : null;
}

export async function findEvent(records: RecordReader, id: string | undefined): Promise<Event | null> {
  const found = id === undefined ? null : await records.findRecord(id);
  return found?.record.type === 'event' ? found.record : null;
}
