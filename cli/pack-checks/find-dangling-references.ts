import type { Actor } from '../../core/model/actor';
import type { Event } from '../../core/model/event';
import type { PackRecord } from '../../core/model/pack';
import { faultAt, type PackCheck } from './pack-check';

type Target = 'actor' | 'country' | 'event' | 'source';
type Reference = { field: string; id: string | undefined; wanted: Target };

const WANTED_WORDS: Readonly<Record<Target, string>> = {
  actor: 'no actor has that id',
  country: 'no state or place has that id',
  event: 'no event has that id',
  source: 'pack.json lists no such source',
};

/** Every id that a record mentions exists in the pack and is what the field asks for; every record names a source. */
export const findDanglingReferences: PackCheck = ({ manifest, records }) => {
  const actors = new Map(records.flatMap(({ record }) => (record.type === 'actor' ? [[record.id, record]] : [])));
  const events = new Set(records.flatMap(({ record }) => (record.type === 'event' ? [record.id] : [])));
  const sources = new Set(manifest.sources.map(({ id }) => id));
  const exists = ({ id = '', wanted }: Reference): boolean => {
    if (wanted === 'source') return sources.has(id);
    if (wanted === 'actor') return actors.has(id);
    if (wanted === 'country') return ['state', 'place'].includes(actors.get(id)?.kind ?? '');
    return events.has(id);
  };
  return records.flatMap((placed) => {
    const { record } = placed;
    const faults = referencesOf(record)
      .filter((reference) => reference.id !== undefined && !exists(reference))
      .map(({ field, id, wanted }) => faultAt(placed, `${field} is "${id}"; ${WANTED_WORDS[wanted]}`));
    if (record.sources.length === 0) faults.push(faultAt(placed, 'names no source'));
    return faults;
  });
};

function referencesOf(record: PackRecord): Reference[] {
  const sources = record.sources.map((id): Reference => ({ field: 'sources', id, wanted: 'source' }));
  return [...sources, ...(record.type === 'actor' ? referencesOfActor(record) : referencesOfEvent(record))];
}

function referencesOfActor({ country, roles = [], relations = [] }: Actor): Reference[] {
  return [
    { field: 'country', id: country, wanted: 'country' },
    ...roles.flatMap((role): Reference[] => [
      { field: 'roles.of', id: role.of, wanted: 'actor' },
      ...(role.sources ?? []).map((id): Reference => ({ field: 'roles.sources', id, wanted: 'source' })),
    ]),
    ...relations.map(({ to }): Reference => ({ field: 'relations.to', id: to, wanted: 'actor' })),
  ];
}

function referencesOfEvent({ participants = [], place, partOf, follows = [] }: Event): Reference[] {
  return [
    ...participants.map(({ actor }): Reference => ({ field: 'participants', id: actor, wanted: 'actor' })),
    { field: 'place.actor', id: place?.actor, wanted: 'actor' },
    { field: 'partOf', id: partOf, wanted: 'event' },
    ...follows.map((id): Reference => ({ field: 'follows', id, wanted: 'event' })),
  ];
}
