import { openStore, type Store } from './open-store';

/** Opens the store for one step and closes it again, however the step ends. @throws StoreError, and what the step throws */
export async function withStore(
  step: (store: Store) => Promise<void>,
  open: () => Promise<Store> = openStore,
): Promise<void> {
  const store = await open();
  try {
    await step(store);
  } finally {
    store.db.close();
  }
}
