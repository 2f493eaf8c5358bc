import { expect, test } from 'vitest';
import { describeReports } from '../../cli/describe-reports';
import { readPackSource } from '../../cli/pack-source';
import { REFERENCE_CHECKS } from '../../cli/reference-checks/reference-checks';
import { cleanRecords, plantPack } from './plant-pack';

/** Small files of the shapes that the real ones have. */
const FILES: Record<string, string> = {
  'wikidata-ids.tsv.gz': 'id\tlabel\nQ1\tFreedonia\nQ9\tRufus Firefly\nQ5\tFirefly Party',
  'country-codes.csv.gz':
    'ISO3166-1-Alpha-2,Capital,Languages,wikidata_id\nFD,Marxville,"fd,en",https://www.wikidata.org/wiki/Q1',
  'factbook-extract.json.gz': JSON.stringify({
    fd: {
      name: 'Freedonia',
      chief_of_state: 'President Rufus FIREFLY (since 3 January 1933)',
      head_of_government: 'Prime Minister Bob ROLAND (since 2 May 1934)',
    },
  }),
  'us-executive.yaml.gz': `- id:
    bioguide: F1
  name:
    first: Rufus
    last: Firefly
  bio:
    birthday: '1890-02-03'
  terms:
  - type: prez
    start: '1933-01-03'
    end: '1940-05-01'
`,
  'us-legislators-current.yaml.gz': '',
  'parties-wikidata.csv.gz':
    'country,partyfacts_id,wikidata_id,name,name_short,name_native\nFRD,2,,Nobody,,\nFRD,1,Q5,"Firefly Party",FP,',
};

type Change = { state?: object; person?: object; party?: object };

function differencesOf({ state = {}, person = {}, party = {} }: Change): string[] {
  const { freedonia, 'rufus-firefly': rufus } = cleanRecords();
  const metonym = { text: 'Marxville', language: 'en', use: 'metonym' };
  const president = { title: { en: 'President' }, of: 'freedonia', from: '1933-01', to: null };
  const records = [
    { ...freedonia, wikidata: 'Q1', names: [...freedonia.names, metonym], ...state },
    { ...rufus, died: null, wikidata: 'Q9', roles: [president], country: 'united-states', ...person },
    {
      ...freedonia,
      id: 'firefly-party',
      kind: 'party',
      code: undefined,
      wikidata: 'Q5',
      label: { en: 'Firefly Party' },
      names: [],
      ...party,
    },
  ];
  const pack = readPackSource(plantPack({ 'all.ndjson': records }));
  return REFERENCE_CHECKS.flatMap((check) => check(pack, (file) => FILES[file] ?? '').differing);
}

const ROLAND = 'freedonia: nobody in the pack holds the office of Prime Minister Bob ROLAND, since 2 May 1934';

test('what agrees with the reference is no difference; who is not in the pack is one', () => {
  expect(differencesOf({})).toEqual([ROLAND]);
});

test.each<[what: string, change: Change, difference: string]>([
  ['an id of another', { party: { wikidata: 'Q9' } }, 'is none of its names'],
  ['another capital', { state: { names: [] } }, 'freedonia: the capital is Marxville, the metonyms are none'],
  ['an unknown code', { state: { code: 'XX' } }, 'freedonia: the code XX is not in the reference'],
  [
    'an office from a later day',
    { person: { roles: [{ title: { en: 'President' }, of: 'freedonia', from: '1933-02', to: null }] } },
    'rufus-firefly: in office since 3 January 1933',
  ],
  ['an office given up', { person: { roles: [] } }, 'nobody in the pack holds the office of President Rufus FIREFLY'],
  ['another birthday', { person: { born: '1890-03' } }, 'rufus-firefly: born 1890-02-03, not 1890-03'],
  ['a term that is missing', { person: { roles: [] } }, 'rufus-firefly: prez from 1933-01-03'],
  ['a party of another name', { party: { label: { en: 'Grouch Party' } } }, 'firefly-party: Q5 has other names'],
])('%s is a difference', (_what, change, difference) => {
  expect(differencesOf(change).join('\n')).toContain(difference);
});

test('the report counts, and names every difference', () => {
  const pack = readPackSource(plantPack({ 'all.ndjson': Object.values(cleanRecords()) }));
  const report = describeReports(pack, [{ what: 'Capitals', by: 'a table', checked: 7, differing: ['freedonia: no'] }]);
  expect(report).toContain('| Capitals | a table | 7 | 1 |');
  expect(report).toContain('### Capitals\n\n- freedonia: no\n');
});
