import type { Store } from './open-store';
import { removeLeftovers } from './remove-leftovers';

/** The one last write of a change: from here on these packs are in use, and no others. */
export async function activatePacks(store: Store, packs: readonly number[]): Promise<void> {
  await store.state.put({ name: 'active', packs: [...packs] });
}

/** Tidies up after a change that succeeded or failed; what cannot be deleted now is deleted before the next change. */
export async function tidyUp(store: Store): Promise<void> {
  await removeLeftovers(store).catch((error: unknown) => console.warn('Backstory: rows left over in the store', error));
}
