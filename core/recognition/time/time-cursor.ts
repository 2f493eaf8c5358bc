import type { Word } from '../text/read-sentences';
import type { TimeMode, TimePrecision } from './time-expression';

/** A period in which somebody held the highest office. Days; `to: null` = still when the pack was made. */
export type Term = { from: string; to: string | null };
/** A person whose terms of office a sentence may speak of; `first` = -1 if named before the sentence. */
export type OfficeHolder = { first: number; last: number; terms: readonly Term[] };

/** Where a reader of time expressions stands, and what it may know. */
export type TimeCursor = {
  words: readonly Word[];
  at: number;
  /** The article's day; null if it has none, then only absolute times can be read. */
  today: string | null;
  /** First day of the last absolute time in the article ("two years later"). */
  anchor: string | null;
  holders: readonly OfficeHolder[];
};

/** What a reader found. `mode` is settled by the words around unless given; `movesAnchor` defaults to true. */
export type TimeReading = {
  first: number;
  last: number;
  from: string;
  to: string;
  precision: TimePrecision;
  mode?: TimeMode;
  movesAnchor?: boolean;
  isYearless?: boolean;
};

/** Reads one sort of expression where the cursor stands, or finds none. */
export type TimeReader = (cursor: TimeCursor) => TimeReading | null;

export function lowerAt({ words }: Pick<TimeCursor, 'words'>, at: number): string {
  return words[at]?.lower ?? '';
}
