import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import { LIMITS } from '../model/limits';
import type { PackRecord } from '../model/pack';
import type { Store } from './open-store';

/** Handed in, so that the store can be tested without the recogniser. */
export type CompileIndex = (records: { actors: readonly Actor[]; events: readonly Event[] }) => ArrayBuffer;

type CompileStoreIndex = {
  store: Store;
  packs: readonly number[];
  compile: CompileIndex;
  /** Records of a pack that was just written and need not be read back. */
  fresh?: { pack: number; records: readonly PackRecord[] };
};

/** Compiles the records of these packs; where two know the same id, the later one speaks. */
export async function compileStoreIndex({ store, packs, compile, fresh }: CompileStoreIndex): Promise<Blob> {
  const actors = new Map<string, Actor>();
  const events = new Map<string, Event>();
  for (const pack of packs) {
    if (pack === fresh?.pack) {
      for (const record of [...fresh.records].sort(inOrderOfStore)) {
        if (record.type === 'actor') actors.set(record.id, record);
        else events.set(record.id, record);
      }
      continue;
    }
    await eachRecord(store, 'actors', pack, (record: Actor) => actors.set(record.id, record));
    await eachRecord(store, 'events', pack, (record: Event) => events.set(record.id, record));
  }
  return new Blob([compile({ actors: [...actors.values()], events: [...events.values()] })]);
}

/** The same records make the same index, whether they come from the store or from the file. */
function inOrderOfStore(a: PackRecord, b: PackRecord): number {
  return a.id < b.id ? -1 : 1;
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
