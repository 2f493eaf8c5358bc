import { LIMITS } from '../model/limits';
import { getActiveState } from './active-packs';
import type { Store } from './open-store';

/**
 * Deletes all packs that are not in use, with their indexes: what a crashed import left, or a version just replaced. What an
 * import that can go on has written stays.
 * To be called with the change lock held, or it deletes an import under way.
 */
export async function removeLeftovers(store: Store): Promise<void> {
  const active = await getActiveState(store);
  const kept = [...active.packs, ...(await store.imports.toArray()).map(({ pack }) => pack)];
  const packs = (await store.packs.toCollection().primaryKeys()).filter((key) => !kept.includes(key));
  for (const pack of packs) {
    await deleteInBatches(store, pack);
    await store.packIndexes.delete(pack);
    // Last, so that a deletion cut short is found again.
    await store.packs.delete(pack);
  }
}

/** One transaction over a million rows would block every reader for as long. */
async function deleteInBatches(store: Store, pack: number): Promise<void> {
  for (;;) {
    const keys = await store.blocks.where('pack').equals(pack).limit(LIMITS.importBatch).primaryKeys();
    if (keys.length === 0) return;
    await store.blocks.bulkDelete(keys);
  }
}
