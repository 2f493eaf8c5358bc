import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import { LIMITS } from '../model/limits';
import type { Store } from './open-store';

/** Handed in, so that the store can be tested without the recogniser. */
export type CompileIndex = (records: { actors: readonly Actor[]; events: readonly Event[] }) => ArrayBuffer;

/** Compiles the records of these packs; where two know the same id, the later one speaks. */
export async function compileStoreIndex(store: Store, packs: readonly number[], compile: CompileIndex): Promise<Blob> {
  const actors = new Map<string, Actor>();
  const events = new Map<string, Event>();
  for (const pack of packs) {
    await eachRecord(store, 'actors', pack, (record: Actor) => actors.set(record.id, record));
    await eachRecord(store, 'events', pack, (record: Event) => events.set(record.id, record));
  }
  return new Blob([compile({ actors: [...actors.values()], events: [...events.values()] })]);
}

/** In batches along the primary key: one `toArray` over a large pack would hold every row twice. */
async function eachRecord<T extends Actor | Event>(
  store: Store,
  name: T['type'] extends 'actor' ? 'actors' : 'events',
  pack: number,
  take: (record: T) => void,
): Promise<void> {
  let after = '';
  for (;;) {
    const rows = await store.db
      .table<{ id: string; record: T }>(name)
      .where('[pack+id]')
      .between([pack, after], [pack, LAST_KEY], false, true)
      .limit(LIMITS.importBatch)
      .toArray();
    for (const { record } of rows) take(record);
    const last = rows.at(-1);
    if (!last) return;
    after = last.id;
  }
}

/** Arrays sort after all strings in IndexedDB. */
const LAST_KEY: string[] = [];
