import { expect, test } from 'vitest';
import { countUnknownNames } from '../../cli/count-unknown-names';
import { findMissingActors, findMissingEvents, requiredKeys } from '../../cli/find-missing';
import type { Actor } from '../../core/model/actor';
import type { Event } from '../../core/model/event';
import { cleanRecords } from './plant-pack';

const { freedonia, 'first-talks': talks } = cleanRecords();

test('only what is not optional is required', () => {
  const gold = {
    id: 'x',
    actors: [],
    events: [],
    mentions: [{ actor: 'a' }, { actor: 'b', optional: true }],
    references: [{ event: 'c' }, { events: ['d', 'e'] }, { event: 'f', optional: true }],
  };
  expect([...requiredKeys(gold)]).toEqual(['a', 'c', 'd', 'e']);
});

test('an actor is there by id or by any of its names', () => {
  const wanted = [
    { key: 'freedonia', names: ['Old Freedonia'] },
    { key: 'by-id', names: ['Elsewhere'], wikidata: 'Q1' },
    { key: 'qualified', names: ['Freedonia (state)'] },
    { key: 'sylvania', names: ['Sylvania'] },
  ];
  const actors = [{ ...freedonia, wikidata: 'Q1' } as Actor];
  expect(findMissingActors(wanted, actors)).toEqual(['sylvania (Sylvania)']);
});

test('an event is there if one has its name, or one of its time has its word', () => {
  const record = { ...talks, end: '1934-06', summary: { en: 'They were about the border.' } } as Event;
  const wanted = [
    { key: 'within', names: [], words: ['border'], start: '1934-05' },
    { key: 'around', names: [], words: ['border'], start: '1930', end: null },
    { key: 'named', names: ['First Talks'], start: '1950' },
    { key: 'later', names: [], words: ['border'], start: '1934-07' },
    { key: 'other', names: [], words: ['bridge'], start: '1934-05' },
  ];
  expect(findMissingEvents(wanted, [record])).toEqual(['later (1934-07)', 'other (1934-05)']);
});

test('names are counted that hold nothing known', () => {
  const texts = ['The Harbour Board met Freedonia’s Rufus Firefly. The Harbour Board told NKT so.', 'NKT said no.'];
  expect(countUnknownNames(texts, new Set(['rufus firefly']))).toEqual([
    { name: 'NKT', count: 2 },
    { name: 'The Harbour Board', count: 2 },
  ]);
});
