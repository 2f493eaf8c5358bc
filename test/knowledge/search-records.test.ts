import { beforeEach, expect, test } from 'vitest';
import { importPack } from '../../core/knowledge/import-pack';
import type { Store } from '../../core/knowledge/open-store';
import { searchRecords } from '../../core/knowledge/search-records';
import type { PackRecord } from '../../core/model/pack';
import { EMPTY_QUERY, type RecordQuery } from '../../core/model/record-query';
import { createDisk, createIdsCompiler } from './fresh-store';
import { packText, sampleActor, sampleEvent, sampleManifest } from './sample-pack';

const WORLD: PackRecord[] = [
  sampleActor('freedonia', { kind: 'state', code: 'LI', prominence: 0.9 }),
  sampleActor('sylvania', { kind: 'state', code: 'KE', prominence: 0.8 }),
  sampleActor('rufus-firefly', {
    country: 'freedonia',
    roles: [{ title: { en: 'Leader' }, of: 'freedonia', from: '1991', to: '1999' }],
  }),
  sampleActor('ambassador-trentino', {
    country: 'sylvania',
    names: [{ text: 'Émile Trentino', language: 'en', use: 'full' }],
    prominence: 0.3,
  }),
  sampleEvent('border-war', '1988', { kind: 'war', end: '1994', place: { label: { en: 'x' }, actor: 'sylvania' } }),
  sampleEvent('gala', '2004-05', { participants: [{ actor: 'rufus-firefly' }], prominence: 0.1 }),
];

let store: Store;
beforeEach(async () => {
  store = await createDisk().open();
  await add('sample', WORLD);
});

async function add(id: string, records: PackRecord[]): Promise<void> {
  const source = new Blob([packText(sampleManifest({ id }), records)]);
  const report = await importPack({ store, source, createCompiler: createIdsCompiler });
  expect(report.outcome).toBe('imported');
}

async function search(query: Partial<RecordQuery>, most = 10) {
  const signal = new AbortController().signal;
  let last = null;
  for await (const step of searchRecords({ store, query: { ...EMPTY_QUERY, ...query }, most, signal })) last = step;
  return { ids: last?.best.map(({ id }) => id), count: last?.count, done: last?.done };
}

test.each<[what: string, query: Partial<RecordQuery>, ids: string[]]>([
  ['nothing asked', {}, ['freedonia', 'sylvania', 'border-war', 'rufus-firefly', 'ambassador-trentino', 'gala']],
  ['the beginning of a word', { words: 'fire' }, ['rufus-firefly']],
  ['words in any order, without regard to accents', { words: 'trentino emile' }, ['ambassador-trentino']],
  ['the end of a word', { words: 'fly' }, []],
  ['words of the first line', { words: 'about gala' }, ['gala']],
  ['actors', { kind: 'actors', words: 'about' }, ['freedonia', 'sylvania', 'rufus-firefly', 'ambassador-trentino']],
  ['a kind of actor', { kind: 'state' }, ['freedonia', 'sylvania']],
  ['a kind of event', { kind: 'war' }, ['border-war']],
  ['a region, by country, place and participants', { region: 'europe' }, ['freedonia', 'rufus-firefly', 'gala']],
  ['another region', { region: 'africa' }, ['sylvania', 'border-war', 'ambassador-trentino']],
  ['a decade, by office and time', { decade: 1990 }, ['border-war', 'rufus-firefly']],
  ['a decade in which it only began', { decade: 1980 }, ['border-war']],
  ['all at once', { words: 'gal', kind: 'summit', region: 'europe', decade: 2000 }, ['gala']],
])('%s', async (_what, query, ids) => {
  expect(await search(query)).toEqual({ ids, count: ids.length, done: true });
});

test('a record by its very name comes before better known ones', async () => {
  await add('more', [sampleActor('gala-dali', { prominence: 0.9 })]);
  expect((await search({ words: 'gala' })).ids).toEqual(['gala', 'gala-dali']);
});

test('only the best known are given, but all are counted', async () => {
  expect(await search({}, 2)).toEqual({ ids: ['freedonia', 'sylvania'], count: 6, done: true });
});

test('of two records with one id the later pack’s is found', async () => {
  await add('more', [sampleActor('rufus-firefly', { description: { en: 'duck' } })]);
  expect((await search({ words: 'duck' })).ids).toEqual(['rufus-firefly']);
  expect((await search({ words: 'about rufus' })).ids).toEqual([]);
});

test('it ends when it is no longer wanted', async () => {
  const controller = new AbortController();
  controller.abort();
  const steps = searchRecords({ store, query: EMPTY_QUERY, most: 10, signal: controller.signal });
  expect((await steps.next()).value).toBeUndefined();
});
