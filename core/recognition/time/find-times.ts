import type { Word } from '../text/read-sentences';
import { readCalendarDate } from './read-calendar-date';
import { readDecade } from './read-decade';
import { readDistance } from './read-distance';
import { readNearPeriod } from './read-near-period';
import { readRecent } from './read-recent';
import { readTerm } from './read-term';
import { readWeekday } from './read-weekday';
import { readYear } from './read-year';
import type { OfficeHolder, TimeReader, TimeReading } from './time-cursor';
import type { TimeExpression, TimeMode } from './time-expression';
import { LEADING } from './time-words';

/** In order: the first that reads something at a word wins. A new sort of expression is a file and a line here. */
const READERS: readonly TimeReader[] = [
  readCalendarDate,
  readYear,
  readDecade,
  readNearPeriod,
  readWeekday,
  readDistance,
  readRecent,
  readTerm,
];

export type TimeSearch = {
  words: readonly Word[];
  /** The article's day, `YYYY-MM-DD`; null: only absolute times are found. */
  today: string | null;
  /** The last absolute time of the sentences before. */
  anchor?: string | null;
  holders?: readonly OfficeHolder[];
};

/** The times a sentence speaks of, as intervals of days; and the anchor for what follows in the article. */
export function findTimes({ words, today, anchor = null, holders = [] }: TimeSearch): {
  times: TimeExpression[];
  anchor: string | null;
} {
  const times: TimeExpression[] = [];
  let lastAnchor = anchor;
  for (let at = 0; at < words.length; at++) {
    const reading = firstReading({ words, at, today, anchor: lastAnchor, holders });
    if (!reading) continue;
    const time = settle(reading, words, today);
    times.push(time);
    if ((reading.movesAnchor ?? true) && (time.mode === 'at' || time.mode === 'since')) lastAnchor = time.from;
    at = Math.max(at, reading.last);
  }
  return { times, anchor: lastAnchor };
}

function firstReading(cursor: Parameters<TimeReader>[0]): TimeReading | null {
  for (const read of READERS) {
    const reading = read(cursor);
    if (reading) return reading;
  }
  return null;
}

/** Takes in the words that lead to the expression, and settles from them how it is meant. */
function settle(reading: TimeReading, words: readonly Word[], today: string | null): TimeExpression {
  let first = reading.first;
  while (first > 0 && LEADING.has(words[first - 1]?.lower ?? '')) first--;
  const before = words[first - 1]?.lower;
  let mode: TimeMode = reading.mode ?? 'at';
  if (before === 'since' && mode === 'at') {
    mode = 'since';
    first--;
  } else if ((before === 'until' || before === 'till') && mode === 'at') mode = 'until';
  if (today !== null && reading.from > today) mode = 'future';
  const { last, from, precision } = reading;
  const to = mode !== 'future' && today !== null && reading.to > today ? today : reading.to;
  return { first, last, from, to, precision, mode, isYearless: reading.isYearless ?? false };
}
