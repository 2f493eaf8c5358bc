import type { Actor } from '../model/actor';
import { type Event, endOf, placesOf } from '../model/event';
import { pickText } from '../model/local-text';
import { earliestDay, latestDay } from '../model/partial-date';
import type { RecordQuery } from '../model/record-query';
import { type Region, regionOf } from '../model/region';
import { foldWords } from '../recognition/text/fold-words';
import { getActivePacks } from './active-packs';
import { createRecordReader } from './create-record-reader';
import { createSeenIds } from './create-seen-ids';
import type { Store } from './open-store';
import { readInBatches } from './read-in-batches';
import { findActor, type RecordReader } from './record-reader';

/** `best`: so far, the best known first, no more than asked for. `count`: of all that fit so far. */
export type SearchProgress = { best: (Actor | Event)[]; count: number; done: boolean };

type Search = { store: Store; query: RecordQuery; most: number; signal: AbortSignal };

const YEARS_IN_DECADE = 10;

/**
 * Looks through all packs in use, batch by batch, so that a reader sees something at once however large they are. Where two
 * packs know one id, the later one's record counts. Ends early when the signal fires. @throws StoreError
 */
export async function* searchRecords({ store, query, most, signal }: Search): AsyncGenerator<SearchProgress> {
  const packs = await getActivePacks(store);
  const reader = await createRecordReader(store);
  const fits = createFilter(query, reader);
  const seen = createSeenIds();
  let best: (Actor | Event)[] = [];
  let count = 0;
  for (const { key } of [...packs].reverse()) {
    for await (const batch of readInBatches(store, key)) {
      if (signal.aborted) return;
      const unseen = batch.filter(({ id }) => seen.add(id));
      const fitting = await Promise.all(unseen.map(fits));
      const found = unseen.filter((_, index) => fitting[index]);
      count += found.length;
      best = [...best, ...found].sort(byRank(query)).slice(0, most);
      yield { best, count, done: false };
    }
  }
  yield { best, count, done: true };
}

/** Whose name is what was typed comes first, then the best known. */
function byRank({ words }: RecordQuery): (one: Actor | Event, other: Actor | Event) => number {
  const wanted = foldWords(words);
  const isNamed = (record: Actor | Event): number =>
    wanted !== '' && namesOf(record).some((name) => foldWords(name) === wanted) ? 1 : 0;
  return (one, other) =>
    isNamed(other) - isNamed(one) || other.prominence - one.prominence || (one.id < other.id ? -1 : 1);
}

function createFilter(query: RecordQuery, reader: RecordReader): (record: Actor | Event) => Promise<boolean> {
  const wanted = foldWords(query.words)
    .split(' ')
    .filter((word) => word !== '');
  const { kind, region, decade } = query;
  return async (record) =>
    (kind === null || record.kind === kind || kind === `${record.type}s`) &&
    (wanted.length === 0 || hasWords(record, wanted)) &&
    (decade === null || isOfDecade(record, decade)) &&
    (region === null || (await findRegions(record, reader)).has(region));
}

function hasWords(record: Actor | Event, wanted: readonly string[]): boolean {
  const words = foldWords([...namesOf(record), pickText(record.description)].join(' ')).split(' ');
  return wanted.every((start) => words.some((word) => word.startsWith(start)));
}

function namesOf({ label, names = [] }: Actor | Event): string[] {
  return [...Object.values(label), ...names.map(({ text }) => text)];
}

/** Events by their time, actors by the offices that they held then; others belong to no decade. */
function isOfDecade(record: Actor | Event, decade: number): boolean {
  const [first, last] = [`${decade}-01-01`, `${decade + YEARS_IN_DECADE - 1}-12-31`];
  if (record.type === 'event') {
    const end = endOf(record);
    return earliestDay(record.start) <= last && (end === null || latestDay(end) >= first);
  }
  return (record.roles ?? []).some(
    ({ from, to }) => from !== null && earliestDay(from) <= last && (to === null || latestDay(to) >= first),
  );
}

/** Where an actor belongs, or where an event happened; without a place, where those who took part belong. */
async function findRegions(record: Actor | Event, reader: RecordReader): Promise<Set<Region>> {
  const actors = record.type === 'actor' ? [record] : await findPlaces(record, reader);
  const regions = await Promise.all(
    actors.map(async (actor) => {
      const state = actor.code === undefined ? await findActor(reader, actor.country) : actor;
      return regionOf(state?.code);
    }),
  );
  return new Set(regions.filter((region) => region !== null));
}

async function findPlaces(event: Event, reader: RecordReader): Promise<Actor[]> {
  const found = await Promise.all(placesOf(event).map((id) => findActor(reader, id)));
  return found.filter((actor) => actor !== null);
}
