import { compileIndex } from '../recognition/compile-index';
import { activatePacks, tidyUp } from './activate-packs';
import { getActiveState } from './active-packs';
import { withChangeLock } from './change-lock';
import { type CompileIndex, compileStoreIndex } from './compile-store-index';
import type { Store } from './open-store';
import { asStoreError } from './store-error';

/** `rebuiltBecause`: what was wrong with the saved index, if it had to be compiled anew from the records. */
export type LoadedIndex<Index> = { index: Index; rebuiltBecause: unknown };

type LoadIndex<Index> = { store: Store; open: (buffer: ArrayBuffer) => Index; compile?: CompileIndex };

/**
 * The index over all packs in use; null if there is no pack. A saved index that is missing, damaged or of an older version
 * is compiled anew and saved.
 * @throws StoreError
 */
export async function loadIndex<Index>({
  store,
  open,
  compile = compileIndex,
}: LoadIndex<Index>): Promise<LoadedIndex<Index> | null> {
  try {
    const saved = await openSaved(store, open);
    if (saved === null || 'index' in saved) return saved;
    return await withChangeLock(async () => {
      const { packs } = await getActiveState(store);
      const blob = await compileStoreIndex({ store, packs, compile });
      await activatePacks(store, packs, blob);
      await tidyUp(store);
      return { index: open(await blob.arrayBuffer()), rebuiltBecause: saved.damage };
    });
  } catch (error) {
    throw asStoreError(error);
  }
}

async function openSaved<Index>(
  store: Store,
  open: (buffer: ArrayBuffer) => Index,
): Promise<LoadedIndex<Index> | { damage: unknown } | null> {
  const { packs, index: key } = await getActiveState(store);
  if (packs.length === 0) return null;
  const row = key === null ? undefined : await store.indexes.get(key);
  if (!row) return { damage: new Error('no index was saved') };
  try {
    return { index: open(await row.blob.arrayBuffer()), rebuiltBecause: null };
  } catch (damage) {
    return { damage };
  }
}
