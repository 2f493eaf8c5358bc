import { describe, expect, it } from 'vitest';
import { readText } from '../../../core/recognition/actors/read-text';
import { SHIPPED_INDEX } from '../shipped-index';
import { markerFor, withoutMarked, withoutMarks } from './marked-text';
import { WHICH_KIND_OF_REFERENCE } from './world-rows/which-kind-of-reference';
import { WHO_IS_MEANT } from './world-rows/who-is-meant';
import { WHO_IS_NOT_MEANT } from './world-rows/who-is-not-meant';

/** Names in the news as the shipped pack reads them. */
const index = SHIPPED_INDEX.actors;
const mark = markerFor(index);
const GROUPS = [...WHO_IS_MEANT, ...WHO_IS_NOT_MEANT, ...WHICH_KIND_OF_REFERENCE];
const DAY = /^@(\d{4}-\d{2}-\d{2}) /;

describe.each(GROUPS)('$name', ({ rows, decoys }) => {
  it.each([...rows, ...decoys])('%s', (row) => {
    const marked = row.replace(DAY, '');
    expect(mark(withoutMarks(marked), DAY.exec(row)?.[1])).toBe(marked);
  });
});

describe('the table', () => {
  const decoys = GROUPS.flatMap((group) => group.decoys);

  it('holds at least 300 rows, 120 of them decoys, none twice', () => {
    const all = [...GROUPS.flatMap((group) => group.rows), ...decoys];
    expect(all.length).toBeGreaterThanOrEqual(300);
    expect(decoys.length).toBeGreaterThanOrEqual(120);
    expect(new Set(all).size).toBe(all.length);
  });

  it.each(decoys)('tempts: %s', (decoy) => {
    const read = readText({ index, text: withoutMarked(decoy), block: 0, language: 'en' });
    const tempting = read.words.some((_, start) => index.namesAt(read.numbers, start, -1).length > 0);
    expect(tempting).toBe(true);
  });
});
