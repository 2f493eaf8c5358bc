/**
 * `at`: in this interval, which is past, or goes on if it ends with the article’s day; `present`: the article’s day itself;
 * `since`: began in it and goes on; `until`: up to it; `future`: after the article;
 * `lasting`: something that began in it and has gone on ("an 18-year insurgency").
 */
export type TimeMode = 'at' | 'since' | 'until' | 'present' | 'future' | 'lasting';

export type TimePrecision =
  | 'day'
  | 'week'
  | 'month'
  | 'season'
  | 'year'
  | 'distance'
  | 'lasting'
  | 'decade'
  | 'term'
  | 'vague';

/**
 * How much an expression narrows down what it can mean, in bits: a day is one of thousands, "recent" says little.
 * From the measured cue model (EVENTS.md, table of weights).
 */
export const TIME_BITS: Readonly<Record<TimePrecision, number>> = {
  day: 5,
  week: 4,
  month: 4,
  season: 3.5,
  year: 3,
  distance: 2.5,
  lasting: 2.5,
  decade: 1.5,
  term: 1.5,
  vague: 1,
};

/** A time in a sentence: first and last word, and the days (`YYYY-MM-DD`, both included) it can mean. */
export type TimeExpression = {
  first: number;
  last: number;
  from: string;
  to: string;
  precision: TimePrecision;
  mode: TimeMode;
  /** A day or month whose year we supplied: "7 October" can also be that of an earlier year. */
  isYearless: boolean;
};
