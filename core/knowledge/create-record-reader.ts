import type { PackManifest, PackRecord } from '../model/pack';
import { getActivePacks } from './active-packs';
import type { Store } from './open-store';
import type { Found, RecordReader } from './record-reader';
import { asStoreError } from './store-error';

type Answers = Map<string, Found<PackRecord>>;

/**
 * A reader over the packs in use now: made for one request and then dropped, so that it never outlives a change. It keeps
 * what it read, and asks the store once for all ids that are wanted in the same turn (an article has hundreds).
 * It and its functions throw StoreError.
 */
export async function createRecordReader(store: Store): Promise<RecordReader> {
  const active = await inStoreWords(getActivePacks(store));
  // The later pack speaks, so its answer is written last.
  const packs = active.map(({ key, manifest }) => ({ key, manifest }));
  const known = new Map<string, Promise<Found<PackRecord> | null>>();
  let nextTurn: { ids: string[]; answers: Promise<Answers> } | null = null;

  const findRecord = (id: string): Promise<Found<PackRecord> | null> => {
    const earlier = known.get(id);
    if (earlier) return earlier;
    nextTurn ??= gather();
    nextTurn.ids.push(id);
    const found = nextTurn.answers.then((answers) => answers.get(id) ?? null);
    known.set(id, found);
    return found;
  };
  const gather = () => {
    const ids: string[] = [];
    const answers = Promise.resolve().then(() => {
      nextTurn = null;
      return inStoreWords(readRecords(store, packs, ids));
    });
    return { ids, answers };
  };
  /** The records behind these rows, as the pack that speaks for each has them now. */
  const findCurrent = async (rows: PromiseLike<{ id: string }[]>): Promise<PackRecord[]> => {
    const ids = new Set((await inStoreWords(rows)).map(({ id }) => id));
    const found = await Promise.all([...ids].map(findRecord));
    return found.flatMap((answer) => answer?.record ?? []);
  };
  return {
    findRecord,
    findFollowers: async (id) => {
      const records = await findCurrent(store.events.where('record.follows').equals(id).toArray());
      return records.filter((record) => record.type === 'event').filter(({ follows }) => follows?.includes(id));
    },
    findMembers: async (id) => {
      const records = await findCurrent(store.events.where('record.partOf').equals(id).toArray());
      return records.filter((record) => record.type === 'event').filter(({ partOf }) => partOf === id);
    },
    findOfficeHolders: async (id) => {
      const records = await findCurrent(store.actors.where('offices').equals(id).toArray());
      return records
        .filter((record) => record.type === 'actor')
        .filter(({ roles }) => roles?.some((role) => role.of === id));
    },
  };
}

async function readRecords(
  store: Store,
  packs: readonly { key: number; manifest: PackManifest }[],
  ids: readonly string[],
): Promise<Answers> {
  const answers: Answers = new Map();
  for (const { key, manifest } of packs) {
    const keys = ids.map((id): [number, string] => [key, id]);
    for (const table of [store.actors, store.events]) {
      for (const row of await table.bulkGet(keys)) {
        if (row) answers.set(row.id, { record: row.record, pack: manifest });
      }
    }
  }
  return answers;
}

async function inStoreWords<T>(work: PromiseLike<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    throw asStoreError(error);
  }
}
