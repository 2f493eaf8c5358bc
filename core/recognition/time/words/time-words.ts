import { foldWord } from '../../text/fold-word';
import type { TimeMode } from '../time-expression';

/** Sorts of signs that a language lists; numbers, years and ordinals are read from digits. */
type SignSort = 'month' | 'weekday' | 'season' | 'unit' | 'units' | 'count' | 'ordinal' | 'which' | 'part' | 'decade';

export type Unit = 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'year' | 'decade' | 'generation' | 'century';

export type Which = 'last' | 'past' | 'this' | 'next' | 'beforeLast';

/** Third of a year, decade or century; they overlap, as their use does. */
export type Part = 'early' | 'mid' | 'late';

export type Value = string | number;

/** What an expression means; each has its function in `meanings/`. */
export type MeaningName =
  | 'date'
  | 'dateInNumbers'
  | 'dayOfMonth'
  | 'monthSpan'
  | 'knownDay'
  | 'feast'
  | 'year'
  | 'yearPart'
  | 'fiscalYear'
  | 'decade'
  | 'century'
  | 'turnOfCentury'
  | 'period'
  | 'season'
  | 'weekend'
  | 'aroundLastYear'
  | 'dayFromToday'
  | 'weekday'
  | 'distance'
  | 'severalAgo'
  | 'lasting'
  | 'within'
  | 'recent'
  | 'follow'
  | 'severalLater'
  | 'ordinalTerm'
  | 'termBeside'
  | 'termUnder'
  | 'nothing';

/**
 * An order of words and what it means. In `says` a word stands for itself, `a|b` for either, `{month}` for a sign of that
 * sort, `{year:to}` for one that gets another name, `?` behind for what may be missing. `-` or `/` or `.` in front: joined by
 * that mark. `(a|b)` comes right before or after and is not part of the time; `(!a|b)` must not. `given` adds what the words say without a sign.
 */
export type TimePattern = {
  means: MeaningName;
  says: string | readonly string[];
  given?: Readonly<Record<string, Value>>;
};

/** All that reading times needs to know of a language. */
export type TimeWords = {
  /** Primary language subtag. */
  language: string;
  signs: Readonly<Record<SignSort, ReadonlyMap<string, Value>>>;
  patterns: readonly TimePattern[];
  /** A number as an ordinal, in lower case; the group is the number. */
  ordinal: RegExp;
  /** "1990s", "90s": the groups are century, if given, and decade. */
  decade: RegExp;
  /** Words before an expression that belong to it. */
  leading: ReadonlySet<string>;
  /** Words before an expression that tell how it is meant … */
  modes: ReadonlyMap<string, TimeMode>;
  /** … and those that do so only if the year is no attribute ("before 2014", not "before the 2014 war"). */
  borders: ReadonlyMap<string, TimeMode>;
  /** One or two words within whose reach a day without a year lies ahead ("will meet on Friday"). */
  ahead: ReadonlySet<string>;
  /** Behind a four-digit number they make it a count, before it the number of a thing. */
  counted: ReadonlySet<string>;
  numbered: ReadonlySet<string>;
  /** Months that are also names or verbs, and the words before which they are months. */
  doubtfulMonths: ReadonlySet<string>;
  monthSigns: ReadonlySet<string>;
  /** Before a weekday they make it any of that name ("every Friday"). */
  anyOf: ReadonlySet<string>;
  /** Open a group of a noun: "a year after *the* war" is told from the war. */
  determiners: ReadonlySet<string>;
  /** Behind a month after an article they show that it is another noun ("the March *for* peace"). */
  joints: ReadonlySet<string>;
  /** Before a decade they make it an age ("in *her* sixties"). */
  possessives: ReadonlySet<string>;
  /** Before a length that was imposed ("*jailed* for 10 years"). */
  imposing: ReadonlySet<string>;
  /** Behind a length that was imposed or agreed, not one that has passed ("a 10-year *sentence*"). */
  imposed: ReadonlySet<string>;
};

/** "a b|c" from 1: a and b are 1, c is 2. */
export function numbered(words: string, from: number): Map<string, number> {
  return new Map(
    words.split('|').flatMap((names, index) => names.split(' ').map((name) => [foldWord(name), from + index] as const)),
  );
}

/** From value → its words. */
export function valued(table: Readonly<Record<string, string>>): Map<string, Value> {
  return new Map(
    Object.entries(table).flatMap(([value, words]) =>
      words.split(' ').map((word): [string, Value] => [foldWord(word), /^\d/.test(value) ? Number(value) : value]),
    ),
  );
}

export function setOf(words: string): ReadonlySet<string> {
  return new Set(words.split(' ').map(foldWord));
}
