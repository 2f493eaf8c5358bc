import type { Word } from '../text/read-sentences';
import type { TimeMode, TimePrecision } from './time-expression';
import type { TimeWords, Value } from './words/time-words';

/** A period in which somebody held the highest office. Days; `to: null` = still when the pack was made. */
export type Term = { from: string; to: string | null };
/** A person whose terms of office a sentence may speak of; `first` = -1 if named before the sentence. */
export type OfficeHolder = { first: number; last: number; terms: readonly Term[] };

/** The last absolute time in the article: what "two years later" is told from. Days. */
export type TimeAnchor = { from: string; to: string };

/** What an expression says, where it stands, and what may be known for reading it. */
export type TimeCursor = {
  words: readonly Word[];
  text: string;
  language: TimeWords;
  /** First and last word of the expression. */
  first: number;
  last: number;
  /** Values of its signs and what the pattern gives. */
  says: Readonly<Record<string, Value | undefined>>;
  /** The article's day; null if it has none, then only absolute times can be read. */
  today: string | null;
  anchor: TimeAnchor | null;
  holders: readonly OfficeHolder[];
};

export type Interval = { from: string; to: string };

/** What an expression means. `mode` is settled by the words around unless given; `movesAnchor` defaults to true. */
export type TimeReading = Interval & {
  precision: TimePrecision;
  mode?: TimeMode;
  movesAnchor?: boolean;
  isYearless?: boolean;
  /** A year beside a noun can be its attribute ("the 2014 war"). */
  isBareYear?: boolean;
  /** What it means if the sentence looks ahead ("will meet on Friday"). */
  ahead?: Interval;
  /** If the expression takes in words behind those of its pattern. */
  last?: number;
};

/** Says what an expression means; null: it does not mean that here. */
export type Meaning = (cursor: TimeCursor) => TimeReading | null;

export function lowerAt({ words }: Pick<TimeCursor, 'words'>, at: number): string {
  return words[at]?.lower ?? '';
}

/** A value that the pattern gives or binds as a number. */
export function numberOf(value: Value | undefined): number | null {
  return typeof value === 'number' ? value : null;
}
