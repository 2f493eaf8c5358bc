import { describe, expect, test } from 'vitest';
import { findUnconfirmedWikidataIds } from '../../cli/pack-checks/find-unconfirmed-wikidata-ids';
import { PACK_CHECKS } from '../../cli/pack-checks/pack-checks';
import { readPackSource } from '../../cli/pack-source';
import { cleanRecords, plantPack } from './plant-pack';

type Records = ReturnType<typeof cleanRecords>;
/** What is spoilt, the record it is spoilt in, how, and what the fault must say. */
type Row = [what: string, id: keyof Records, change: object, words: string];

const ROWS: Row[] = [
  ['an unknown country', 'rufus-firefly', { country: 'sylvania' }, 'country is "sylvania"'],
  ['a country that is a person', 'rufus-firefly', { country: 'rufus-firefly' }, 'no state or place'],
  ['an unknown source', 'freedonia', { sources: ['hearsay'] }, 'sources is "hearsay"'],
  ['no source', 'freedonia', { sources: [] }, 'names no source'],
  [
    'a role in nothing',
    'rufus-firefly',
    { roles: [{ title: { en: 'King' }, of: 'x', from: null, to: '1934' }] },
    'roles.of',
  ],
  [
    'a role with an unknown source',
    'rufus-firefly',
    { roles: [{ title: { en: 'King' }, from: null, to: '1934', sources: ['hearsay'] }] },
    'roles.sources',
  ],
  ['a relation to nobody', 'rufus-firefly', { relations: [{ kind: 'brother', to: 'x' }] }, 'relations.to'],
  ['an unknown participant', 'first-talks', { participants: [{ actor: 'x' }] }, 'participants is "x"'],
  ['a place that is no actor', 'first-talks', { place: { label: { en: 'X' }, actor: 'x' } }, 'place.actor'],
  ['a part of nothing', 'first-talks', { partOf: 'x' }, 'partOf is "x"'],
  ['a part of an actor', 'first-talks', { partOf: 'freedonia' }, 'partOf is "freedonia"'],
  ['following nothing', 'second-talks', { follows: ['x'] }, 'follows is "x"'],
  ['an end before the start', 'first-talks', { end: '1934-02' }, 'ends before it starts'],
  ['a death before birth', 'rufus-firefly', { died: '1889', roles: [] }, 'dies before being born'],
  [
    'a role ending first',
    'rufus-firefly',
    { roles: [{ title: { en: 'King' }, from: '1935', to: '1934' }] },
    'a role ends',
  ],
  [
    'a role before birth',
    'rufus-firefly',
    { roles: [{ title: { en: 'King' }, from: '1889', to: '1934' }] },
    'before birth',
  ],
  [
    'a relation ending first',
    'rufus-firefly',
    { relations: [{ kind: 'home', to: 'freedonia', from: '1935', to_date: '1934' }] },
    'a relation ends first',
  ],
  [
    'a name ending first',
    'freedonia',
    { names: [{ text: 'Old', language: 'en', use: 'former', from: '1933', to: '1910' }] },
    'the name "Old" ends first',
  ],
  ['an effect before its cause', 'second-talks', { start: '1934-02' }, 'starts before first-talks'],
  ['a part before the whole', 'first-talks', { start: '1933' }, 'starts before talks'],
  ['a part after the whole', 'second-talks', { start: '1935' }, 'starts after talks'],
  ['following itself', 'first-talks', { follows: ['second-talks'], start: '1934', end: '1934' }, 'follows leads back'],
  ['being part of itself', 'talks', { partOf: 'talks' }, 'partOf leads back'],
  [
    'an office beyond death',
    'rufus-firefly',
    { roles: [{ title: { en: 'King' }, from: '1934', to: null }] },
    '"King" is held',
  ],
  ['a role ending after death', 'rufus-firefly', { died: '1939' }, '"Leader" is held after the death on 1939'],
  ['an act after death', 'rufus-firefly', { died: '1934-02', roles: [] }, 'rufus-firefly takes part after dying'],
  ['a full name twice', 'second-talks', { label: { en: 'First Talks' } }, '"first talks" is also that of first-talks'],
  ['an id twice', 'second-talks', { id: 'first-talks' }, 'the id first-talks stands already at all.ndjson:1'],
  ['a series without members', 'second-talks', { kind: 'series', of: 'summit' }, 'a series of which nothing is a part'],
  ['"of" without a series', 'second-talks', { of: 'summit' }, 'has "of" without being a series'],
  [
    'an office held twice at once',
    'rufus-firefly',
    {
      roles: [
        { title: { en: 'Leader' }, of: 'freedonia', from: '1933-01', to: '1940-05' },
        { title: { en: 'Leader' }, of: 'freedonia', from: '1934-01', to: '1935-05' },
      ],
    },
    'is Leader of freedonia while being it already',
  ],
  [
    'an ordinary word as a name',
    'freedonia',
    { names: [{ text: 'Time', language: 'en', use: 'short' }] },
    'the name "Time" is an ordinary word',
  ],
  [
    'a name that is running text',
    'freedonia',
    { names: [{ text: 'island republic', language: 'en', use: 'nickname' }] },
    'has no capital and few words',
  ],
  ['records out of order', 'second-talks', { id: 'a-talk' }, 'stands behind rufus-firefly'],
];

function faultsOf(records: object): string[] {
  const pack = readPackSource(plantPack({ 'all.ndjson': Object.values(records) }));
  return PACK_CHECKS.flatMap((check) => check(pack)).map(({ where, words }) => `${where}: ${words}`);
}

describe('pack checks', () => {
  test('a clean pack has no fault', () => {
    expect(faultsOf(sortedById(cleanRecords()))).toEqual([]);
  });

  test.each(ROWS)('%s is found', (_what, id, change, words) => {
    const clean = sortedById(cleanRecords());
    const spoilt = { ...clean, [id]: { ...clean[id], ...change } };
    expect(faultsOf(spoilt).join('\n')).toContain(words);
  });

  test('a fault names file, line and record', () => {
    const clean = sortedById(cleanRecords());
    const spoilt = { ...clean, talks: { ...clean.talks, sources: [] } };
    expect(faultsOf(spoilt)).toEqual(['all.ndjson:5: talks: names no source']);
  });

  test('dates of low precision are given the benefit of the doubt', () => {
    const clean = sortedById(cleanRecords());
    expect(faultsOf({ ...clean, 'second-talks': { ...clean['second-talks'], start: '1934' } })).toEqual([]);
  });

  test('the dead can be the object of an event', () => {
    const clean = sortedById(cleanRecords());
    const inquiry = { ...clean['second-talks'], participants: [{ actor: 'rufus-firefly', role: 'target' }] };
    const dead = { ...clean['rufus-firefly'], died: '1934-04', roles: [] };
    expect(faultsOf({ ...clean, 'rufus-firefly': dead, 'second-talks': inquiry })).toEqual([]);
  });

  test.each([
    ['while another has it', '1935', 'rufus-firefly: is President of freedonia while bob-roland is'],
    ['after another had it', '1940', ''],
  ])('an office of one holder, %s', (_what, from, fault) => {
    const president = (start: string, end: string) => ({
      roles: [{ title: { en: 'President' }, of: 'freedonia', from: start, to: end }],
    });
    const { freedonia, 'rufus-firefly': rufus } = cleanRecords();
    const names = [{ text: 'Bob Roland', language: 'en', use: 'full' }];
    const bob = { ...rufus, id: 'bob-roland', label: { en: 'Bob Roland' }, names, ...president('1930', '1939') };
    const records = { bob, freedonia, rufus: { ...rufus, ...president(from, '1940-05') } };
    expect(faultsOf(records).join('\n')).toContain(fault);
    expect(faultsOf(records)).toHaveLength(fault === '' ? 0 : 1);
  });

  test('two records may not claim one Wikidata id', () => {
    const clean = sortedById(cleanRecords());
    const claims = { 'first-talks': { wikidata: 'Q1' }, 'second-talks': { wikidata: 'Q1' } };
    const records = {
      ...clean,
      'first-talks': { ...clean['first-talks'], ...claims['first-talks'] },
      'second-talks': { ...clean['second-talks'], ...claims['second-talks'] },
    };
    expect(faultsOf(records)).toEqual(['all.ndjson:4: second-talks: the id Q1 stands already at all.ndjson:1']);
  });
});

describe('Wikidata ids against a reference', () => {
  const reference = new Map([
    ['Q1', ['Freedonia']],
    ['Q2', ['Sylvania']],
    ['Q3', ['Old freedonia & Co']],
  ]);
  test.each([
    ['Q1', []],
    ['Q2', ['freedonia: Q2 is "Sylvania" in the reference, which is none of its names']],
    ['Q4', ['freedonia: Q4 is not in the reference; leave it out']],
    [undefined, []],
  ])('%s', (wikidata, expected) => {
    const { freedonia } = cleanRecords();
    const pack = readPackSource(plantPack({ 'states.ndjson': [{ ...freedonia, wikidata }] }));
    expect(findUnconfirmedWikidataIds(reference)(pack).map(({ words }) => words)).toEqual(expected);
  });

  test.each([
    ['a qualifier behind the label', { label: { en: 'Freedonia (film)' }, names: [] }, 'Q1'],
    ['an ampersand and accents', { names: [{ text: 'Óld Freedonia and Co', language: 'en', use: 'full' }] }, 'Q3'],
  ])('%s does not matter', (_what, change, wikidata) => {
    const { freedonia } = cleanRecords();
    const pack = readPackSource(plantPack({ 'states.ndjson': [{ ...freedonia, ...change, wikidata }] }));
    expect(findUnconfirmedWikidataIds(reference)(pack)).toEqual([]);
  });
});

/** The order the pack's files keep: by id. */
function sortedById(records: Records): Records {
  return Object.fromEntries(Object.entries(records).sort(([a], [b]) => (a < b ? -1 : 1))) as Records;
}
