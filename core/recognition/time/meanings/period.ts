import { dayOf, dayOfMonth, monthOf, monthsOf, shiftDay, weekdayUpTo, yearOf } from '../calendar';
import { type Interval, type Meaning, numberOf, type TimeReading } from '../time-cursor';
import type { TimeMode } from '../time-expression';
import type { Part, Unit, Which } from '../words/time-words';
import { MONTHS_OF_PART, seasonOf } from './year';

/** A week is told loosely: "last week", on a Monday, may be any day of the thirteen before. Days. */
const WEEK = 7;
const LOOSE_WEEK = 13;
const DECADE = 3653;
const YEAR = 365;
const MONTH = 31;
const SATURDAY = 6;
/** Zones and reports around midnight. Days. */
const ZONE_SLACK = 1;
/** "This time last year": a good fortnight either way. Days. */
const THIS_TIME = 15;
/** A season that begins within half a year, after one that ended longer ago than this, is the coming one. Days. */
const JUST_ENDED = 31;

/** "Last year", "this week", "the past month", "late last year", "next month", "the week before last". */
export const period: Meaning = ({ says, today }) => {
  if (today === null) return null;
  const which = says.which as Which | 'rest' | undefined;
  const unit = says.unit as Unit;
  if (which === undefined) return null;
  if (which === 'rest') return restOf(unit, today);
  if (unit === 'year') return yearPeriod(which, today, says.part as Part | undefined);
  if (unit === 'month') return { ...monthPeriod(which, today), precision: 'month', ...modeOf(which) };
  if (unit === 'week') return { ...weekPeriod(which, today), precision: 'week', ...modeOf(which) };
  const isBack = which === 'last' || which === 'past';
  return unit === 'decade' && isBack ? { from: shiftDay(today, -DECADE), to: today, precision: 'vague' } : null;
};

function modeOf(which: Which): { mode?: TimeMode } {
  return which === 'next' ? { mode: 'future' } : {};
}

function restOf(unit: Unit, today: string): TimeReading | null {
  if (unit !== 'month' && unit !== 'year') return null;
  const to = dayOf(yearOf(today), unit === 'year' ? 12 : monthOf(today), 31);
  return { from: today, to, precision: unit, mode: 'future' };
}

function yearPeriod(which: Which, today: string, part: Part | undefined): TimeReading {
  if (which === 'past') return { from: shiftDay(today, -YEAR), to: today, precision: 'vague' };
  const of = yearOf(today) + { last: -1, this: 0, next: 1, beforeLast: -2 }[which];
  const [from, to] = part === undefined ? [1, 12] : MONTHS_OF_PART[part];
  return { ...monthsOf(of, from, to), precision: 'year', ...modeOf(which) };
}

function monthPeriod(which: Which, today: string): Interval {
  if (which === 'past') return { from: shiftDay(today, -MONTH), to: today };
  const [year, month] = [yearOf(today), monthOf(today)];
  if (which === 'this') return { from: dayOf(year, month, 1), to: today };
  const of = month + { last: -1, next: 1, beforeLast: -2 }[which];
  return monthsOf(year, of, of);
}

function weekPeriod(which: Which, today: string): Interval {
  if (which === 'next') return { from: shiftDay(today, 1), to: shiftDay(today, LOOSE_WEEK) };
  if (which === 'past') return { from: shiftDay(today, -WEEK), to: today };
  if (which === 'this') return { from: shiftDay(today, 1 - WEEK), to: today };
  const back = which === 'beforeLast' ? WEEK : 0;
  return { from: shiftDay(today, -LOOSE_WEEK - back), to: shiftDay(today, -1 - back) };
}

/** "Last summer", "this spring", "next winter", "in the spring". */
export const season: Meaning = ({ says, today }) => {
  const month = numberOf(says.season);
  if (today === null || month === null) return null;
  const year = yearOf(today);
  const spell = (of: number) => ({ ...seasonOf(of, month), precision: 'season' as const });
  const current = spell(year);
  if (says.which === 'next') return { ...(current.from > today ? current : spell(year + 1)), mode: 'future' };
  if (says.which === 'last') return spell(current.to < today ? year : year - 1);
  const past = spell(current.from <= today ? year : year - 1);
  const ahead = spell(current.from <= today ? year + 1 : year);
  const isComing =
    says.which === 'this' && past !== current && past.to < shiftDay(today, -JUST_ENDED) && isSoon(ahead, today);
  return isComing ? { ...ahead, mode: 'future' } : { ...past, ahead };
};

function isSoon({ from }: Interval, today: string): boolean {
  return from <= dayOf(yearOf(today), monthOf(today) + 6, dayOfMonth(today));
}

/** "Over the weekend", "last weekend". */
export const weekend: Meaning = ({ says, today }) => {
  if (today === null) return null;
  const spell = (saturday: string) => ({
    from: shiftDay(saturday, -ZONE_SLACK),
    to: shiftDay(saturday, 1 + ZONE_SLACK),
    precision: 'week' as const,
  });
  const past = weekdayUpTo(today, SATURDAY);
  const ahead = spell(shiftDay(past, WEEK));
  if (says.which === 'next' || says.which === 'this') return { ...ahead, mode: 'future' };
  if (says.which === 'last' || says.which === 'past') return { ...weekPeriod('last', today), precision: 'week' };
  return { ...spell(past), ahead };
};

export const aroundLastYear: Meaning = ({ today }) => {
  if (today === null) return null;
  const day = dayOf(yearOf(today) - 1, monthOf(today), dayOfMonth(today));
  return { from: shiftDay(day, -THIS_TIME), to: shiftDay(day, THIS_TIME), precision: 'month' };
};
