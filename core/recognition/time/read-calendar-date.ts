import { dayOf, yearOf } from './calendar';
import { lowerAt, type TimeCursor, type TimeReader } from './time-cursor';
import { MONTHS, WEEKDAYS } from './time-words';

/** Words that make "May" and "March" months rather than verbs. */
const MONTH_SIGNS: ReadonlySet<string> = new Set('in last since this late early of by until next mid from'.split(' '));
/** Also verbs or nouns: they need a sign beside them, or a year or day. */
const AMBIGUOUS: ReadonlySet<string> = new Set(['may', 'march', 'mar']);

/** "13 October 2023", "October 13", "October 2023", "last October", "October last year", "next May". */
export const readCalendarDate: TimeReader = (cursor) => {
  const month = MONTHS.get(lowerAt(cursor, cursor.at));
  if (month === undefined || !isMonthHere(cursor)) return null;
  const { first, last, day } = dayBeside(cursor);
  const given = yearBeside(cursor, last);
  const start = WEEKDAYS.has(lowerAt(cursor, first - 1)) ? first - 1 : first;
  if (given) return { ...spell(given.year, month, day), first: start, last: given.last };
  if (cursor.today === null) return null;
  const before = lowerAt(cursor, start - 1);
  const thisYear = yearOf(cursor.today);
  if (before === 'next' || before === 'coming') {
    return { ...spell(thisYear + 1, month, day), first: start - 1, last, mode: 'future' };
  }
  if (before === 'this') return { ...spell(thisYear, month, day), first: start - 1, last };
  const year = dayOf(thisYear, month, day ?? 1) > cursor.today ? thisYear - 1 : thisYear;
  return { ...spell(year, month, day), first: before === 'last' ? start - 1 : start, last, isYearless: true };
};

function isMonthHere(cursor: TimeCursor): boolean {
  const word = cursor.words[cursor.at];
  if (!word?.isCapital) return false;
  if (!AMBIGUOUS.has(word.lower)) return true;
  const [before, next] = [lowerAt(cursor, cursor.at - 1), lowerAt(cursor, cursor.at + 1)];
  return dayIn(before) !== null || dayIn(next) !== null || yearIn(next) !== null || MONTH_SIGNS.has(before);
}

function dayBeside(cursor: TimeCursor): { first: number; last: number; day: number | null } {
  const { at } = cursor;
  const before = dayIn(lowerAt(cursor, at - 1));
  if (before !== null) return { first: at - 1, last: at, day: before };
  if (lowerAt(cursor, at - 1) === 'of' && dayIn(lowerAt(cursor, at - 2)) !== null) {
    return { first: at - 2, last: at, day: dayIn(lowerAt(cursor, at - 2)) };
  }
  const next = dayIn(lowerAt(cursor, at + 1));
  return next === null ? { first: at, last: at, day: null } : { first: at, last: at + 1, day: next };
}

function yearBeside(cursor: TimeCursor, last: number): { year: number; last: number } | null {
  const [next, after] = [lowerAt(cursor, last + 1), lowerAt(cursor, last + 2)];
  const year = yearIn(next) ?? (next === 'of' ? yearIn(after) : null);
  if (year !== null) return { year, last: yearIn(next) === null ? last + 2 : last + 1 };
  if (cursor.today === null) return null;
  const isLast = next === 'last' && after === 'year';
  const isLastOf = next === 'of' && after === 'last' && lowerAt(cursor, last + 3) === 'year';
  if (isLast || isLastOf) return { year: yearOf(cursor.today) - 1, last: isLast ? last + 2 : last + 3 };
  if (next === 'this' && after === 'year') return { year: yearOf(cursor.today), last: last + 2 };
  return null;
}

function spell(year: number, month: number, day: number | null) {
  return day === null
    ? { from: dayOf(year, month, 1), to: dayOf(year, month, 31), precision: 'month' as const }
    : { from: dayOf(year, month, day), to: dayOf(year, month, day), precision: 'day' as const };
}

/** A four-digit year of history; later ones are more often quantities. */
export function yearIn(word: string): number | null {
  return /^(?:1[5-9]\d\d|20[0-4]\d)$/.test(word) ? Number(word) : null;
}

function dayIn(word: string): number | null {
  const match = /^([1-9]|[12]\d|3[01])(?:st|nd|rd|th)?$/.exec(word);
  return match ? Number(match[1]) : null;
}
