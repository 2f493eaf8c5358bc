import { dayOf, yearOf } from '../calendar';
import { type Interval, lowerAt, type Meaning, numberOf } from '../time-cursor';
import type { Part, Value } from '../words/time-words';

/** The tenths of a decade or century that "early", "mid" and "late" can mean. */
const TENTHS_OF_PART: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 4],
  mid: [3, 7],
  late: [5, 9],
} satisfies Record<Part, readonly [number, number]>;
const CENTURY_PART: Readonly<Record<string, readonly [number, number]>> = {
  early: [0, 3],
  mid: [3, 7],
  late: [6, 9],
} satisfies Record<Part, readonly [number, number]>;
/** Earlier ones are no background of news, and fewer than this are not said of centuries. */
const FIRST_CENTURY = 11;
/** Years before and after the one that gives a turn its name. */
const AROUND_TURN = 2;

/** "The 1990s", "mid-1990s", "the ’90s", "the nineties". */
export const decade: Meaning = (cursor) => {
  const { says, words, first, last, language } = cursor;
  const start = numberOf(says.decade);
  const isAge = !/\d/.test(words[last]?.lower ?? '') && language.possessives.has(lowerAt(cursor, first - 1));
  if (start === null || isAge) return null;
  const [from, to] = TENTHS_OF_PART[String(says.part)] ?? [0, 9];
  return { ...yearsOf(start + from, start + to), precision: 'decade' };
};

/** "The 19th century", "the early 20th century", "this century". */
export const century: Meaning = ({ says, today }) => {
  const start = startOfCentury(says.ordinal, says.shift, today);
  if (start === null) return null;
  const [first, last] = CENTURY_PART[String(says.part)] ?? [0, 9];
  return { ...yearsOf(start + first * 10, start + last * 10 + 9), precision: 'vague' };
};

/** "At the turn of the (20th) century". */
export const turnOfCentury: Meaning = ({ says, today }) => {
  const start = startOfCentury(says.ordinal, 0, today);
  return start === null ? null : { ...yearsOf(start - AROUND_TURN, start + AROUND_TURN), precision: 'decade' };
};

function startOfCentury(ordinal: Value | undefined, shift: Value | undefined, today: string | null): number | null {
  if (typeof ordinal === 'number') return ordinal < FIRST_CENTURY ? null : (ordinal - 1) * 100;
  if (today === null || typeof shift !== 'number') return null;
  return Math.floor(yearOf(today) / 100 + shift) * 100;
}

function yearsOf(first: number, last: number): Interval {
  return { from: dayOf(first, 1, 1), to: dayOf(last, 12, 31) };
}
