import { dayOf } from './calendar';
import { yearIn } from './read-calendar-date';
import { lowerAt, type TimeCursor, type TimeReader } from './time-cursor';
import { COUNTED, SEASONS } from './time-words';

/** The months that "early", "mid" and "late" in a year can mean; they overlap, as their use does. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [1, 5], mid: [4, 9], late: [8, 12] };

/** "2014", "late 2018", "summer of 2022", "2014 to 2016", "2014–16". */
export const readYear: TimeReader = (cursor) => {
  const year = yearIn(lowerAt(cursor, cursor.at));
  if (year === null || COUNTED.has(lowerAt(cursor, cursor.at + 1))) return null;
  const { at } = cursor;
  const until = rangeEnd(cursor, year);
  if (until) return { first: at, last: until.last, ...wholeYears(year, until.year), precision: 'year' };
  const before = lowerAt(cursor, at - 1);
  const seasonAt = SEASONS.has(before)
    ? at - 1
    : before === 'of' && SEASONS.has(lowerAt(cursor, at - 2))
      ? at - 2
      : null;
  const season = seasonAt === null ? undefined : SEASONS.get(lowerAt(cursor, seasonAt));
  if (seasonAt !== null && season !== undefined)
    return { first: seasonAt, last: at, ...monthsFrom(year, season), precision: 'season' };
  const part = PARTS[before] ?? (before === 'of' && lowerAt(cursor, at - 2) === 'end' ? PARTS.late : undefined);
  if (part)
    return { first: at - 1, last: at, from: dayOf(year, part[0], 1), to: dayOf(year, part[1], 31), precision: 'year' };
  return { first: at, last: at, ...wholeYears(year, year), precision: 'year' };
};

/** Three months from the first one; winter runs into the next year. */
export function monthsFrom(year: number, month: number): { from: string; to: string } {
  const end = month + 2;
  return { from: dayOf(year, month, 1), to: end > 12 ? dayOf(year + 1, end - 12, 31) : dayOf(year, end, 31) };
}

function wholeYears(from: number, to: number): { from: string; to: string } {
  return { from: dayOf(from, 1, 1), to: dayOf(to, 12, 31) };
}

function rangeEnd(cursor: TimeCursor, year: number): { year: number; last: number } | null {
  const { at, words } = cursor;
  const [before, next] = [lowerAt(cursor, at - 1), lowerAt(cursor, at + 1)];
  if (words[at + 1]?.isHyphenated) {
    const short = /^\d\d$/.test(next) ? Number(`${String(year).slice(0, 2)}${next}`) : yearIn(next);
    return short !== null && short > year ? { year: short, last: at + 1 } : null;
  }
  const joins =
    (before === 'from' && /^(?:to|until|till|through)$/.test(next)) || (before === 'between' && next === 'and');
  const end = joins ? yearIn(lowerAt(cursor, at + 2)) : null;
  return end !== null && end > year ? { year: end, last: at + 2 } : null;
}
