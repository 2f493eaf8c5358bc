import type { IndexCompiler } from '../recognition/create-index-compiler';
import { getActiveState } from './active-packs';
import { withChangeLock } from './change-lock';
import { compilePackIndex } from './compile-pack-index';
import { createPackCompiler } from './create-pack-compiler';
import type { Store } from './open-store';
import { asStoreError } from './store-error';

/** `rebuiltBecause`: what was wrong with a saved index, if one had to be compiled anew from the records. */
export type LoadedIndex<Index> = { index: Index; rebuiltBecause: unknown };

type LoadIndex<Index> = {
  store: Store;
  /** Opens the index of one pack. @throws Error if it is damaged or of another version. */
  open: (buffer: ArrayBuffer) => Index;
  /** Several as one; what the first says goes before what the others say. */
  layer: (indexes: readonly [Index, ...Index[]]) => Index;
  createCompiler?: () => IndexCompiler;
};

/**
 * The index over all packs in use, the pack that came last speaking first; null if there is no pack. Each pack has its own: one
 * that is missing, damaged or of an older version is compiled anew and saved, the others stay.
 * @throws StoreError
 */
export async function loadIndex<Index>(request: LoadIndex<Index>): Promise<LoadedIndex<Index> | null> {
  const { store, layer } = request;
  try {
    const { packs } = await getActiveState(store);
    let rebuiltBecause: unknown = null;
    const opened: Index[] = [];
    for (const pack of packs) {
      const { index, damage } = await openOrRebuild(pack, packs, request);
      opened.unshift(index);
      rebuiltBecause ??= damage;
    }
    const [first, ...others] = opened;
    return first === undefined ? null : { index: layer([first, ...others]), rebuiltBecause };
  } catch (error) {
    throw asStoreError(error);
  }
}

async function openOrRebuild<Index>(pack: number, packs: readonly number[], request: LoadIndex<Index>) {
  const { store, open, createCompiler = createPackCompiler } = request;
  const row = await store.packIndexes.get(pack);
  try {
    if (!row) throw new Error('no index was saved');
    return { index: open(await row.blob.arrayBuffer()), damage: null };
  } catch (damage) {
    return withChangeLock(async () => {
      const blob = await compilePackIndex({ store, pack, packs, compiler: createCompiler() });
      // Were the pack replaced meanwhile, the next change would tidy this row away.
      await store.packIndexes.put({ pack, blob });
      return { index: open(await blob.arrayBuffer()), damage };
    });
  }
}
