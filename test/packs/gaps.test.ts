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
    { key: 'sylvania', names: ['Sylvania'] },
  ];
  const actors = [{ ...freedonia, wikidata: 'Q1' } as Actor];
  expect(findMissingActors(wanted, actors)).toEqual(['sylvania (Sylvania)']);
});

test('an event is there if one of its time has its word', () => {
  const wanted = [
    { key: 'border-talks', names: [], words: ['border'], start: '1934-03' },
    { key: 'later', names: [], words: ['border'], start: '1935' },
    { key: 'other', names: [], words: ['bridge'], start: '1934' },
  ];
  expect(findMissingEvents(wanted, [talks as Event])).toEqual(['later (1935)', 'other (1934)']);
});

test('names are counted that hold nothing known', () => {
  const texts = ['The Harbour Board met Freedonia’s Rufus Firefly. The Harbour Board told NKT so.', 'NKT said no.'];
  expect(countUnknownNames(texts, new Set(['rufus firefly']))).toEqual([
    { name: 'NKT', count: 2 },
    { name: 'The Harbour Board', count: 2 },
  ]);
});
