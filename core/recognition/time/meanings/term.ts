import {
  type Meaning,
  numberOf,
  type OfficeHolder,
  type Term,
  type TimeCursor,
  type TimeReading,
} from '../time-cursor';

/** How far the person may stand from "presidency" or "administration". Words. */
const REACH = 2;

/** "His first term". */
export const ordinalTerm: Meaning = (cursor) => {
  const ordinal = numberOf(cursor.says.ordinal);
  const term = ordinal === null ? undefined : nearestHolder(cursor, 'any')?.terms[ordinal - 1];
  return term ? spell(cursor, term) : null;
};

/** "Obama’s presidency", "the Trump administration", "his presidency". */
export const termBeside: Meaning = (cursor) => {
  const holder = nearestHolder(cursor, cursor.says.whose === 'any' ? 'any' : 'beside');
  const span = holder && spanOf(holder.terms);
  return span ? spell(cursor, span) : null;
};

/** "Under Mr Obama". */
export const termUnder: Meaning = (cursor) => {
  const { first: at, holders } = cursor;
  const holder = holders.find(({ first }) => first > at && first <= at + REACH + 1);
  const span = holder && spanOf(holder.terms);
  return span && holder ? spell(cursor, span, holder.last) : null;
};

function nearestHolder({ first: at, holders }: TimeCursor, where: 'any' | 'beside'): OfficeHolder | undefined {
  const beside = holders.filter(({ last }) => last >= 0 && last < at && at - last <= REACH);
  if (where === 'beside') return beside[0];
  return beside[0] ?? holders.find(({ last }) => last >= 0 && last < at) ?? holders[0];
}

function spanOf(terms: readonly Term[]): Term | null {
  const [first, last] = [terms[0], terms.at(-1)];
  return first && last ? { from: first.from, to: last.to } : null;
}

function spell({ today }: TimeCursor, { from, to }: Term, last?: number): TimeReading | null {
  const end = to ?? today;
  if (end === null) return null;
  return { from, to: end, precision: 'term', movesAnchor: false, ...(last === undefined ? {} : { last }) };
}
