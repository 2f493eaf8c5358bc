import type { InstalledPack } from '../model/installed-pack';
import { getActivePacks } from './active-packs';
import type { PackRow, Store } from './open-store';
import { toStoreError } from './store-error';

/** The packs in use. @throws StoreError */
export async function listPacks(store: Store): Promise<InstalledPack[]> {
  try {
    return (await getActivePacks(store)).map(toInstalledPack);
  } catch (error) {
    throw toStoreError(error);
  }
}

export function toInstalledPack({ manifest, actors, events }: Omit<PackRow, 'key'>): InstalledPack {
  const { id, version, title, description = '', asOf, license, languages } = manifest;
  return { id, version, title, description, asOf, license, languages, actors, events };
}
