import type { Store } from './open-store';
import { removeLeftovers } from './remove-leftovers';

/** The one last write of a change: from here on these packs and this index are in use, and no others. */
export async function activatePacks(store: Store, packs: readonly number[], blob: Blob | null): Promise<void> {
  await store.db.transaction('rw', store.indexes, store.state, async () => {
    const index = blob ? await store.indexes.add({ blob }) : null;
    await store.state.put({ name: 'active', packs: [...packs], index });
  });
}

/** Tidies up after a change that succeeded or failed; what cannot be deleted now is deleted before the next change. */
export async function tidyUp(store: Store): Promise<void> {
  await removeLeftovers(store).catch((error: unknown) => console.warn('Backstory: rows left over in the store', error));
}
