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

/**
 * One transaction over a million rows would block every reader for as long. Neighbours are deleted as a range, one request to
 * the store: a million records went in a tenth of the time that Chromium took key by key (`bench/import.ts`).
 */
async function deleteInBatches(store: Store, pack: number): Promise<void> {
  const keys = await store.blocks.where('pack').equals(pack).primaryKeys();
  for (const { first, last } of runsOf(keys, LIMITS.importBatch)) {
    await store.blocks.where(':id').between(first, last, true, true).delete();
  }
}

/** Neighbouring keys, rising, no more than `most` in a run: what lies between two that are no neighbours is another pack's. */
function runsOf(keys: readonly number[], most: number): { first: number; last: number }[] {
  const runs: { first: number; last: number }[] = [];
  for (const key of keys) {
    const run = runs.at(-1);
    if (run && key === run.last + 1 && key - run.first < most) run.last = key;
    else runs.push({ first: key, last: key });
  }
  return runs;
}
