import type { Event } from '../model/event';
import type { PackManifest, PackRecord } from '../model/pack';
import { getActivePacks } from './active-packs';
import { idsPointedTo } from './ids-pointed-to';
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
  /** All records that point to this one, as the pack that speaks for each has them now. */
  const findNeighbours = async (id: string): Promise<PackRecord[]> => {
    const blocks = await inStoreWords(store.blocks.where('pointsTo').equals(id).toArray());
    const last = packs.at(-1);
    const neighbours = blocks.flatMap(({ pack, records }) =>
      records.filter(pointsTo(id)).map((record) => {
        // What the pack says that has the last word need not be asked for again: a large state has hundreds.
        if (last && pack === last.key) known.set(record.id, Promise.resolve({ record, pack: last.manifest }));
        return record.id;
      }),
    );
    const found = await Promise.all([...new Set(neighbours)].map(findRecord));
    return found.flatMap((answer) => answer?.record ?? []).filter(pointsTo(id));
  };
  return {
    findRecord,
    findFollowers: async (id) =>
      (await findNeighbours(id)).filter(isEvent).filter(({ follows }) => follows?.includes(id)),
    findMembers: async (id) => (await findNeighbours(id)).filter(isEvent).filter(({ partOf }) => partOf === id),
    findOfficeHolders: async (id) => (await findNeighbours(id)).filter((record) => record.type === 'actor'),
  };
}

function pointsTo(id: string): (record: PackRecord) => boolean {
  return (record) => idsPointedTo(record).includes(id);
}

function isEvent(record: PackRecord): record is Event {
  return record.type === 'event';
}

async function readRecords(
  store: Store,
  packs: readonly { key: number; manifest: PackManifest }[],
  ids: readonly string[],
): Promise<Answers> {
  const answers: Answers = new Map();
  // All at once: Dexie's `anyOf` walks a cursor from one to the next, each step a way to the browser's store and back.
  const blocks = await store.db.transaction('r', store.blocks, async () =>
    (await Promise.all(ids.map((id) => store.blocks.where('ids').equals(id).toArray()))).flat(),
  );
  const wanted = new Set(ids);
  for (const { key, manifest } of packs) {
    for (const { records } of blocks.filter(({ pack }) => pack === key)) {
      for (const record of records) if (wanted.has(record.id)) answers.set(record.id, { record, pack: manifest });
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
