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
/** The compiled index of a pack; a Blob, since an ArrayBuffer takes three times as long to read in both browsers. */
type IndexRow = { pack: number; blob: Blob };

/**
 * A file whose import is not over, copied so that it can go on after its page or the browser went away. `pack`: the key under
 * which its records are being written, null before the first.
 */
export type ImportRow = { key: number; file: Blob; name: string; pack: number | null };

/**
 * What counts: only packs that this row names, and their indexes, are in use. Writing it is the one last step of an import or a
 * removal; rows that it does not name are left over from a step that was cut short.
 */
export type ActiveState = { name: 'active'; packs: number[] };
/** Which extension version last looked at its starter pack, so that a removed one does not come back by itself. */
type StarterState = { name: 'starter'; checkedBy: string };
type StateRow = ActiveState | StarterState;

export type Store = {
  db: Dexie;
  packs: EntityTable<PackRow, 'key'>;
  blocks: EntityTable<RecordBlock, 'key'>;
  packIndexes: Table<IndexRow, number>;
  imports: EntityTable<ImportRow, 'key'>;
  state: Table<StateRow, StateRow['name']>;
};

const DATABASE_NAME = 'backstory';
const SCHEMA_VERSION = 3;
/**
 * Version 1, with a row for each record, and 2, with one index over all packs, were never released: what they held goes, and the
 * starter pack is brought in anew.
 */
const TABLES_OF_EARLIER_VERSIONS = { actors: null, events: null, indexes: null };
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
      packIndexes: 'pack',
      imports: '++key',
      state: 'name',
      ...TABLES_OF_EARLIER_VERSIONS,
    })
    .upgrade(async (change) => {
      for (const name of ['packs', 'blocks', 'state']) await change.table(name).clear();
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
    packIndexes: db.table('packIndexes'),
    imports: db.table('imports'),
    state: db.table('state'),
  };
}
