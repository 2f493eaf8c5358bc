import { activatePacks, tidyUp } from './activate-packs';
import { getActivePacks } from './active-packs';
import { withChangeLock } from './change-lock';
import type { Store } from './open-store';
import { asStoreError } from './store-error';

type RemovePack = { store: Store; id: string };

/** Takes a pack out of use, then deletes its rows. Removing what is not there changes nothing. @throws StoreError */
export function removePack({ store, id }: RemovePack): Promise<void> {
  return withChangeLock(async () => {
    try {
      const active = await getActivePacks(store);
      const kept = active.filter(({ manifest }) => manifest.id !== id).map(({ key }) => key);
      if (kept.length === active.length) return;
      await activatePacks(store, kept);
      await tidyUp(store);
    } catch (error) {
      throw asStoreError(error);
    }
  });
}
