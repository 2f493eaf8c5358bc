import type { PackRecord } from '../model/pack';
import type { Store } from './open-store';

/** About a thousand records: enough to forget the cost of asking, few enough for one turn. */
const BLOCKS_AT_ONCE = 128;

/**
 * The records of one pack in the order of the file, a batch at a time along the primary key: one `toArray` over a large pack
 * would hold every row twice.
 */
export async function* readInBatches(store: Store, pack: number): AsyncGenerator<PackRecord[]> {
  const keys = await store.blocks.where('pack').equals(pack).primaryKeys();
  for (let at = 0; at < keys.length; at += BLOCKS_AT_ONCE) {
    const blocks = await store.blocks.bulkGet(keys.slice(at, at + BLOCKS_AT_ONCE));
    yield blocks.flatMap((block) => block?.records ?? []);
  }
}
