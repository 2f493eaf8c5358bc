import { Dexie, type DexieOptions, type EntityTable, type Table } from 'dexie';
import type { PackManifest, PackRecord } from '../model/pack';
import { StoreError, toStoreError } from './store-error';

/** One import of one pack: a new import gets a new key, so that it can stand beside the version in use. */
export type PackRow = { key: number; manifest: PackManifest; actors: number; events: number };
/**
 * A few records of one pack: a row costs a browser the same however much is in it, and a row for each record made the import
 * three times as long. `pointsTo`: the ids that they name as office, whole or forerunner, so that those find them.
 */
export type RecordBlock = { key: number; pack: number; ids: string[]; pointsTo: string[]; records: PackRecord[] };
/** A compiled index; a Blob, since an ArrayBuffer takes three times as long to read in both browsers. */
type IndexRow = { key: number; blob: Blob };

/**
 * What counts: only packs and the index that this row names are in use. Writing it is the one last step of an import or a
 * removal; rows that it does not name are left over from a step that was cut short.
 */
export type ActiveState = { name: 'active'; packs: number[]; index: number | null };
/** Which extension version last looked at its starter pack, so that a removed one does not come back by itself. */
type StarterState = { name: 'starter'; checkedBy: string };
type StateRow = ActiveState | StarterState;

export type Store = {
  db: Dexie;
  packs: EntityTable<PackRow, 'key'>;
  blocks: EntityTable<RecordBlock, 'key'>;
  indexes: EntityTable<IndexRow, 'key'>;
  state: Table<StateRow, StateRow['name']>;
};

const DATABASE_NAME = 'backstory';
const SCHEMA_VERSION = 2;
/** Version 1, with a row for each record, was never released: what it held goes, and the starter pack is brought in anew. */
const TABLES_OF_VERSION_1 = { actors: null, events: null };
/** Dexie multiplies its versions by ten for the browser's IndexedDB. */
const DEXIE_VERSION_FACTOR = 10;

/**
 * Opens the database. `engine` stands in for the browser's IndexedDB in tests.
 * @throws StoreError with words for people: private window, disk full, blocked, written by a newer version.
 */
export async function openStore(engine: Pick<DexieOptions, 'indexedDB' | 'IDBKeyRange'> = {}): Promise<Store> {
  const db = new Dexie(DATABASE_NAME, engine);
  db.version(SCHEMA_VERSION)
    .stores({
      packs: '++key',
      blocks: '++key, pack, *ids, *pointsTo',
      indexes: '++key',
      state: 'name',
      ...TABLES_OF_VERSION_1,
    })
    .upgrade(async (change) => {
      for (const name of ['packs', 'indexes', 'state']) await change.table(name).clear();
    });
  const blocked = new Promise<never>((_, reject) => {
    db.on('blocked', () => reject(new StoreError('blocked')));
  });
  try {
    await Promise.race([db.open(), blocked]);
    // Dexie opens a later version as if it were its own; writing into a layout we do not know would damage it.
    if (db.backendDB().version > SCHEMA_VERSION * DEXIE_VERSION_FACTOR) throw new StoreError('newer');
  } catch (error) {
    db.close();
    throw toStoreError(error);
  }
  return {
    db,
    packs: db.table('packs'),
    blocks: db.table('blocks'),
    indexes: db.table('indexes'),
    state: db.table('state'),
  };
}
