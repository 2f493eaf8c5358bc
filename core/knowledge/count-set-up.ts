import { getActivePacks } from './active-packs';
import type { Store } from './open-store';
import { toStoreError } from './store-error';

/**
 * How many records of the starter pack are in the store while the first run still brings it in; null once it has been looked
 * at, or if a pack is in use. @throws StoreError
 */
export async function countSetUp(store: Store): Promise<number | null> {
  try {
    if (await store.state.get('starter')) return null;
    if ((await getActivePacks(store)).length > 0) return null;
    return (await store.actors.count()) + (await store.events.count());
  } catch (error) {
    throw toStoreError(error);
  }
}
