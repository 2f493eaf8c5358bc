import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import { LIMITS } from '../model/limits';
import type { Store } from './open-store';

/** Arrays sort after all strings in IndexedDB. */
const LAST_KEY: string[] = [];

/**
 * The records of one pack by id, a batch at a time along the primary key: one `toArray` over a large pack would hold every row
 * twice.
 */
export async function* readInBatches<T extends Actor | Event>(
  store: Store,
  name: 'actors' | 'events',
  pack: number,
): AsyncGenerator<T[]> {
  let after = '';
  for (;;) {
    const rows = await store.db
      .table<{ id: string; record: T }>(name)
      .where('[pack+id]')
      .between([pack, after], [pack, LAST_KEY], false, true)
      .limit(LIMITS.importBatch)
      .toArray();
    const last = rows.at(-1);
    if (!last) return;
    yield rows.map(({ record }) => record);
    after = last.id;
  }
}
