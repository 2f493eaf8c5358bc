import { dayOf, monthBefore, monthOf, shiftDay, yearOf } from './calendar';
import { monthsFrom } from './read-year';
import { lowerAt, type TimeCursor, type TimeReader, type TimeReading } from './time-cursor';
import { SEASONS } from './time-words';

type Period = Pick<TimeReading, 'from' | 'to' | 'precision'>;
type Which = 'this' | 'last' | 'past';

/** "last year", "this week", "the past month", "last summer", "late last year", "next week". */
export const readNearPeriod: TimeReader = (cursor) => {
  const { at, today } = cursor;
  const which = lowerAt(cursor, at);
  if (today === null || !/^(?:last|this|past|next)$/.test(which)) return null;
  const unit = lowerAt(cursor, at + 1);
  if (which === 'next') return readNext({ cursor, today, unit });
  const period = periodOf({ which: which as Which, unit, today, part: lowerAt(cursor, at - 1) });
  return period && { first: at, last: at + 1, ...period };
};

function periodOf({
  which,
  unit,
  today,
  part,
}: {
  which: Which;
  unit: string;
  today: string;
  part: string;
}): Period | null {
  if (unit === 'year') return yearPeriod(which, today, part);
  if (unit === 'month') return { ...monthPeriod(which, today), precision: 'month' };
  if (unit === 'week' || unit === 'weekend') {
    return which === 'last'
      ? { from: shiftDay(today, -13), to: shiftDay(today, -1), precision: 'week' }
      : { from: shiftDay(today, -6), to: today, precision: 'week' };
  }
  if (unit === 'night' && which === 'last') return { from: shiftDay(today, -1), to: today, precision: 'day' };
  if (unit === 'decade') return { from: shiftDay(today, -3653), to: today, precision: 'vague' };
  const season = SEASONS.get(unit);
  if (season === undefined) return null;
  const year = yearOf(today);
  const current = monthsFrom(year, season);
  const isOver = which === 'last' ? current.to < today : current.from <= today;
  return { ...monthsFrom(isOver ? year : year - 1, season), precision: 'season' };
}

function yearPeriod(which: Which, today: string, part: string): Period {
  if (which === 'past') return { from: shiftDay(today, -365), to: today, precision: 'vague' };
  const year = which === 'this' ? yearOf(today) : yearOf(today) - 1;
  const [from, to] = part === 'early' ? [1, 5] : part === 'late' ? [8, 12] : [1, 12];
  return { from: dayOf(year, from, 1), to: dayOf(year, to, 31), precision: 'year' };
}

function monthPeriod(which: Which, today: string): { from: string; to: string } {
  if (which === 'past') return { from: shiftDay(today, -31), to: today };
  if (which === 'this') return { from: dayOf(yearOf(today), monthOf(today), 1), to: today };
  const { year, month } = monthBefore(today);
  return { from: dayOf(year, month, 1), to: dayOf(year, month, 31) };
}

/** "the next year" continues a story told before; "next year" looks ahead. */
function readNext({ cursor, today, unit }: { cursor: TimeCursor; today: string; unit: string }): TimeReading | null {
  const { at, anchor } = cursor;
  if (!/^(?:week|month|year|summer|spring|autumn|fall|winter)$/.test(unit)) return null;
  if (lowerAt(cursor, at - 1) === 'the' && anchor !== null) {
    const year = yearOf(anchor) + 1;
    if (unit !== 'year' || year > yearOf(today)) return null;
    return { first: at, last: at + 1, from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year' };
  }
  return {
    first: at,
    last: at + 1,
    from: shiftDay(today, 1),
    to: shiftDay(today, 400),
    precision: 'year',
    mode: 'future',
  };
}
