import { describe, expect, it } from 'vitest';
import { checkLine } from '../../core/knowledge/check-line';
import { LIMITS } from '../../core/model/limits';

const manifest = {
  type: 'pack',
  format: 'backstory-pack/1',
  id: 'sample',
  version: '1',
  title: 'Sample',
  languages: ['en'],
  asOf: '2026-02-28',
  license: 'CC0-1.0',
  sources: [{ id: 'gazette', name: 'Gazette', url: 'https://gazette.example/' }],
};
const actor = {
  type: 'actor',
  id: 'ada-north',
  kind: 'person',
  label: { en: 'Ada North' },
  description: { en: 'head of Norland' },
  names: [{ text: 'Ada North', language: 'en', use: 'full' }],
  prominence: 0.5,
  sources: ['gazette'],
};
const event = {
  type: 'event',
  id: 'norland-vote-2020',
  kind: 'election',
  label: { en: 'Norland vote' },
  description: { en: 'the first free vote' },
  start: '2020-05',
  prominence: 0.5,
  sources: [],
};

describe('checkLine', () => {
  it.each([
    ['a manifest', manifest],
    ['an actor', actor],
    ['an event', event],
    ['unknown fields, kept', { ...actor, mood: { deep: true } }],
    ['an event that goes on', { ...event, end: null }],
    [
      'an actor with every optional field',
      { ...actor, born: null, roles: [{ title: { en: 'Head' }, from: '2019', to: null }] },
    ],
  ])('accepts %s', (_, record) => {
    expect(checkLine(JSON.stringify(record), 2)).toEqual({ record });
  });

  it('skips a type it does not know', () => {
    expect(checkLine('{"type":"quote","id":"x"}', 2)).toEqual({ skipped: 'quote' });
  });

  it.each([
    ['not JSON', '{"type":', 'this is not JSON'],
    ['no object', '[1]', 'the line has no "type"; wanted: an object with "type": "pack", "actor" or "event"'],
    ['a huge line', ' '.repeat(LIMITS.packLineLength + 1), 'the line has 100001 characters; allowed: 100000'],
    ['a missing field', { ...actor, kind: undefined }, /^kind is missing; allowed: person, /],
    ['a kind not in the list', { ...actor, kind: 'god' }, /^kind is "god"; allowed: person, state/],
    ['an event kind not in the list', { ...event, kind: 'party' }, /^kind is "party"; allowed: summit/],
    [
      'a name use',
      { ...actor, names: [actor.names[0], { text: 'N', language: 'en', use: 'foo' }] },
      /^names\[1\]\.use is "foo"; allowed: full/,
    ],
    ['an inherited field', { ...event, kind: 'constructor' }, /^kind is "constructor"/],
    ['an http link', { ...actor, links: { wikipedia: 'http://w.example/' } }, /^links\.wikipedia is "http:.*https:$/],
    ['a script link', { ...actor, links: { wikipedia: 'javascript:alert(1)' } }, /^links\.wikipedia is "javascript/],
    [
      'an http source',
      { ...manifest, sources: [{ id: 'g', name: 'G', url: 'http://g.example/' }] },
      /^sources\[0\]\.url/,
    ],
    ['a date that does not exist', { ...event, start: '2023-02-29' }, /^start is "2023-02-29"; wanted: a date/],
    ['a date with an hour', { ...actor, born: '1984-01-08T00:00' }, /^born is/],
    [
      'a long description',
      { ...actor, description: { en: 'x'.repeat(81) } },
      'description.en has 81 characters; allowed: 80',
    ],
    ['an empty label', { ...actor, label: {} }, 'label has no entry'],
    ['a blank label', { ...actor, label: { en: ' ' } }, 'label.en is empty'],
    [
      'a language that is none',
      { ...actor, label: { 'en us': 'x' } },
      /^label, key "en us", is "en us"; wanted: a language/,
    ],
    ['an id with capitals', { ...actor, id: 'Ada' }, /^id is "Ada"/],
    ['a prominence past 1', { ...actor, prominence: 2 }, /^prominence is 2; wanted: a number from 0 to 1/],
    ['four phrases of about', { ...event, about: { en: ['a', 'b', 'c', 'd'] } }, 'about.en has 4 entries; allowed: 3'],
    ['a list that is none', { ...actor, names: 'Ada' }, 'names is "Ada"; wanted: a list'],
  ])('refuses %s', (_, line, words) => {
    const checked = checkLine(typeof line === 'string' ? line : JSON.stringify(line), 12);
    expect(checked).toEqual({
      fault:
        typeof words === 'string'
          ? `line 12: ${words}`
          : expect.stringMatching(new RegExp(words.source.replace('^', '^line 12: '))),
    });
  });
});
