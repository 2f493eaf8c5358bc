import type { ActiveState, PackRow, Store } from './open-store';

export async function getActiveState(store: Store): Promise<ActiveState> {
  const row = await store.state.get('active');
  return row?.name === 'active' ? row : { name: 'active', packs: [] };
}

/** The packs in use, in the order in which they were first imported; where two know the same id, the later one speaks. */
export async function getActivePacks(store: Store): Promise<PackRow[]> {
  const { packs } = await getActiveState(store);
  const rows = await store.packs.bulkGet(packs);
  return rows.filter((row) => row !== undefined);
}
