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
    let records = 0;
    for (const { actors, events } of await store.packs.toArray()) records += actors + events;
    return records;
  } catch (error) {
    throw toStoreError(error);
  }
}
