/** English words of time. A language's own table would stand beside this one. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  'january jan|february feb|march mar|april apr|may|june jun|july jul|august aug|september sept sep|october oct|november nov|december dec'
    .split('|')
    .flatMap((names, index) => names.split(' ').map((name) => [name, index + 1] as const)),
);

export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  'sunday monday tuesday wednesday thursday friday saturday'.split(' ').map((name, index) => [name, index] as const),
);

/** First month of a season (northern half of the earth); each has three. */
export const SEASONS: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['summer', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
]);

const SMALL_NUMBERS =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty';

/** "several" and "a few" are read as three, the middle of what they are used for. */
export const NUMBERS: ReadonlyMap<string, number> = new Map([
  ...SMALL_NUMBERS.split(' ').map((word, index) => [word, index + 1] as const),
  ['a', 1],
  ['an', 1],
  ['thirty', 30],
  ['forty', 40],
  ['fifty', 50],
  ['sixty', 60],
  ['seventy', 70],
  ['eighty', 80],
  ['several', 3],
  ['few', 3],
  ['couple', 2],
]);

/** Length in days. */
export const UNITS: ReadonlyMap<string, number> = new Map([
  ['day', 1],
  ['week', 7],
  ['month', 30.44],
  ['year', 365.25],
  ['decade', 3652.5],
  ['century', 36525],
]);

/** Nouns after a four-digit number that make it a count, not a year. */
export const COUNTED: ReadonlySet<string> = new Set(
  'people troops soldiers km kilometres kilometers miles men women children civilians feet metres meters tonnes tons dollars euros pounds yuan won yen rubles rupees seats votes homes houses jobs workers employees prisoners refugees migrants cases deaths points words rounds fighters rockets missiles drones aircraft tanks vehicles square'.split(
    ' ',
  ),
);

/** Words before an expression that belong to it. */
export const LEADING: ReadonlySet<string> = new Set(
  'the in on of early late mid earlier around about by during from back over within through throughout'.split(' '),
);

/** Highest offices, whose holders have "terms"; with the start of the title, so that "vice president" is none. */
export const HIGHEST_OFFICE =
  /^(?:\d+\w+ )?(?:acting |interim |transitional )?(?:federal )?(?:president|prime minister|chancellor|premier|taoiseach|supreme leader|paramount leader|first minister|secretary general|secretary-general|general secretary|chief executive)\b/i;
