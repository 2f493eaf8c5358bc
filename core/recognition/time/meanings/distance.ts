import { daysBetween, shiftDay } from '../calendar';
import { lowerAt, type Meaning, numberOf, type TimeCursor, type TimeReading } from '../time-cursor';
import type { TimeMode, TimePrecision } from '../time-expression';
import type { Unit } from '../words/time-words';
import { isToldFromNoun } from './is-told-from-noun';

/** Length in days. */
export const UNIT_DAYS: Readonly<Record<Unit, number>> = {
  hour: 1 / 24,
  day: 1,
  week: 7,
  fortnight: 14,
  month: 30.44,
  year: 365.25,
  decade: 3652.5,
  generation: 25 * 365.25,
  century: 36525,
};

/** People round: "two years ago" is said from a good year and a half on. Share of the unit, either way. */
const SLACK: Readonly<Partial<Record<Unit, number>>> = { year: 0.6, decade: 0.25, century: 0.25, generation: 0.25 };
const SLACK_OTHERWISE = 0.5;
/** "A year later" is said up to the end of the following year. Days. */
const YEAR_LATER_SLACK = 300;
/** A shorter duration names no period that an event could be known by. Days. */
const SHORTEST_LASTING = 80;
/** How many units "days ago", "years ago" can be. */
const SEVERAL: Readonly<Partial<Record<Unit, readonly [number, number]>>> = {
  hour: [0, 24],
  day: [2, 14],
  week: [2, 9],
  month: [2, 18],
  year: [2, 20],
  decade: [2, 6],
};

/** "Two years ago", "a decade earlier", "three months later", "40 years on", "in two weeks’ time". */
export const distance: Meaning = (cursor) => {
  const { says, today, anchor } = cursor;
  const count = (numberOf(says.count) ?? 1) + (numberOf(says.half) ?? 0);
  const unit = says.unit as Unit;
  const length = count * UNIT_DAYS[unit];
  const sign = numberOf(says.sign) ?? 0;
  if (count === 0) return null;
  const isFromToday = says.from === 'today' || (says.from === 'anchorOrToday' && anchor === null);
  if (!isFromToday) return fromAnchor(cursor, { unit, days: sign * length });
  if (today === null) return null;
  const days = says.from === 'today' ? sign * length : -length;
  const slack = UNIT_DAYS[unit] * (SLACK[unit] ?? SLACK_OTHERWISE) * Math.min(1, count);
  if (unit === 'hour')
    return { from: shiftDay(today, Math.floor(days)), to: shiftDay(today, Math.ceil(days)), precision: 'day' };
  return {
    from: shiftDay(today, days - slack),
    to: shiftDay(today, days + slack),
    precision: unit === 'day' ? 'week' : longPrecision(unit),
    ...(days > 0 ? { mode: 'future' as const } : {}),
  };
};

function longPrecision(unit: Unit): TimePrecision {
  if (UNIT_DAYS[unit] >= UNIT_DAYS.decade) return 'decade';
  return unit === 'year' ? 'distance' : 'month';
}

function fromAnchor(cursor: TimeCursor, { unit, days }: { unit: Unit; days: number }): TimeReading | null {
  const { anchor, today } = cursor;
  if (anchor === null || !isFineEnough(cursor, unit) || isToldFromNoun(cursor)) return null;
  const middle = shiftDay(anchor.from, days);
  if (today !== null && middle > today) return null;
  if (unit === 'day') {
    return {
      from: shiftDay(anchor.from, days - 1),
      to: shiftDay(anchor.to, days + 1),
      precision: 'day',
      movesAnchor: false,
    };
  }
  const slack = UNIT_DAYS[unit] * (SLACK[unit] ?? SLACK_OTHERWISE);
  const to = shiftDay(middle, slack + (unit === 'year' ? YEAR_LATER_SLACK : 0));
  return { from: shiftDay(middle, -slack), to, precision: longPrecision(unit), movesAnchor: false };
}

/** "Three days later" says nothing about a time that is known by its year. */
export function isFineEnough({ anchor }: Pick<TimeCursor, 'anchor'>, unit: Unit): boolean {
  if (anchor === null) return false;
  const most =
    unit === 'year' || UNIT_DAYS[unit] > UNIT_DAYS.year
      ? Infinity
      : unit === 'month'
        ? UNIT_DAYS.month * 4
        : unit === 'hour'
          ? 0
          : UNIT_DAYS.week;
  return daysBetween(anchor.from, anchor.to) <= most;
}

/** "Decades ago", "for years", "a decades-long war". */
export const severalAgo: Meaning = ({ says, today, last, words }) => {
  const unit = says.units as Unit;
  const several = SEVERAL[unit];
  if (today === null || !several) return null;
  const days = (count: number) => shiftDay(today, -count * UNIT_DAYS[unit]);
  const isLasting = says.mode === 'lasting';
  if (isLasting && (UNIT_DAYS[unit] < UNIT_DAYS.year || words[last] === undefined)) return null;
  const precision = unit === 'hour' ? 'day' : 'vague';
  return {
    from: days(several[1]),
    to: days(several[0]),
    precision,
    ...(isLasting ? { mode: 'lasting' as TimeMode, movesAnchor: false } : {}),
  };
};

/** "Days later", "within weeks". */
export const severalLater: Meaning = (cursor) => {
  const { says, anchor, today, language, first, last } = cursor;
  const unit = says.units as Unit;
  const several = SEVERAL[unit];
  if (anchor === null || !several || !isFineEnough(cursor, unit) || isToldFromNoun(cursor)) return null;
  const isWithin = !language.signs.units.has(lowerAt(cursor, first)) && first < last;
  const from = shiftDay(anchor.from, isWithin ? 0 : several[0] * UNIT_DAYS[unit]);
  if (today !== null && from > today) return null;
  return { from, to: shiftDay(anchor.to, several[1] * UNIT_DAYS[unit]), precision: 'vague', movesAnchor: false };
};

/** "An 18-year insurgency", "lasted 40 years", "for the past six years"; not "a 10-year sentence". */
export const lasting: Meaning = (cursor) => {
  const { says, today, language, first, last } = cursor;
  const unit = says.unit as Unit;
  const days = (numberOf(says.count) ?? 1) * UNIT_DAYS[unit];
  if (today === null || days < SHORTEST_LASTING || UNIT_DAYS[unit] < UNIT_DAYS.month) return null;
  if ([1, 2].some((step) => language.imposed.has(lowerAt(cursor, last + step)))) return null;
  if ([1, 2].some((step) => language.imposing.has(lowerAt(cursor, first - step)))) return null;
  const slack = UNIT_DAYS[unit] * (SLACK[unit] ?? SLACK_OTHERWISE);
  return {
    from: shiftDay(today, -days - slack),
    to: shiftDay(today, slack - days),
    precision: 'lasting',
    mode: 'lasting',
    movesAnchor: false,
  };
};
