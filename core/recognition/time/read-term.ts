import {
  lowerAt,
  type OfficeHolder,
  type Term,
  type TimeCursor,
  type TimeReader,
  type TimeReading,
} from './time-cursor';

/** How far the person may stand from "presidency" or "administration". Words. */
const REACH = 2;
const ORDINALS: Readonly<Record<string, number>> = { first: 0, second: 1, third: 2 };

/** "his first term", "Obama’s presidency", "the Trump administration", "under Mr Obama". */
export const readTerm: TimeReader = (cursor) => {
  const { at } = cursor;
  const word = lowerAt(cursor, at);
  const ordinal = ORDINALS[word];
  if (ordinal !== undefined && lowerAt(cursor, at + 1) === 'term') {
    const term = nearestHolder(cursor, 'any')?.terms[ordinal];
    return term ? spell(cursor, term, { first: at, last: at + 1 }) : null;
  }
  if (/^(?:presidency|premiership|administration|years)$/.test(word)) {
    const holder = nearestHolder(cursor, /^(?:his|her)$/.test(lowerAt(cursor, at - 1)) ? 'any' : 'beside');
    const span = holder && spanOf(holder.terms);
    return span ? spell(cursor, span, { first: at, last: at }) : null;
  }
  if (word === 'under') {
    const holder = cursor.holders.find(({ first }) => first > at && first <= at + REACH + 1);
    const span = holder && spanOf(holder.terms);
    return span && holder ? spell(cursor, span, { first: at, last: holder.last }) : null;
  }
  return null;
};

function nearestHolder({ at, holders }: TimeCursor, where: 'any' | 'beside'): OfficeHolder | undefined {
  const beside = holders.filter(({ last }) => last >= 0 && last < at && at - last <= REACH);
  if (where === 'beside') return beside[0];
  return beside[0] ?? holders.find(({ last }) => last >= 0 && last < at) ?? holders[0];
}

function spanOf(terms: readonly Term[]): Term | null {
  const [first, last] = [terms[0], terms.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

type Place = { first: number; last: number };

function spell({ today }: TimeCursor, { from, to }: Term, place: Place): TimeReading | null {
  const end = to ?? today;
  return end === null ? null : { ...place, from, to: end, precision: 'term', movesAnchor: false };
}
