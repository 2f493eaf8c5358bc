import { activatePacks, tidyUp } from './activate-packs';
import { getActivePacks } from './active-packs';
import { withChangeLock } from './change-lock';
import type { Store } from './open-store';
import { asStoreError } from './store-error';

type RemovePack = {
  store: Store;
  id: string;
  /** Called once the pack is out of use; its rows are still there then, and a million take a while. */
  onUnused?: () => Promise<void>;
};

/** Takes a pack out of use, then deletes its rows. Removing what is not there changes nothing. @throws StoreError */
export function removePack({ store, id, onUnused }: RemovePack): Promise<void> {
  return withChangeLock(async () => {
    try {
      const active = await getActivePacks(store);
      const kept = active.filter(({ manifest }) => manifest.id !== id).map(({ key }) => key);
      if (kept.length === active.length) return;
      await activatePacks(store, kept);
      await onUnused?.();
      await tidyUp(store);
    } catch (error) {
      throw asStoreError(error);
    }
  });
}
