import { dayOf, monthOf, monthsOf, shiftDay, yearOf } from '../calendar';
import { type Interval, type Meaning, numberOf, type TimeCursor } from '../time-cursor';
import type { TimePrecision } from '../time-expression';
import type { Unit } from '../words/time-words';
import { isFineEnough } from './distance';
import { isToldFromNoun } from './is-told-from-noun';
import { seasonOf } from './year';

const WEEK = 7;

/** "The following year", "that day", "the month before", "that summer": told from the last absolute time. */
export const follow: Meaning = (cursor) => {
  const { says, anchor, today } = cursor;
  const offset = numberOf(says.offset);
  if (anchor === null || offset === null || isToldFromNoun(cursor)) return null;
  const told = spell(cursor, anchor, offset);
  return told && (today === null || told.from <= today) ? told : null;
};

function spell(
  { says }: TimeCursor,
  anchor: Interval,
  offset: number,
): (Interval & { precision: TimePrecision }) | null {
  const { from, to } = anchor;
  const month = numberOf(says.season);
  if (month !== null) return { ...seasonOf(yearOf(from) + offset, month), precision: 'season' };
  const unit = says.unit as Unit;
  if (!isFineEnough({ anchor }, unit)) return null;
  switch (unit) {
    case 'year':
      return { from: dayOf(yearOf(from) + offset, 1, 1), to: dayOf(yearOf(from) + offset, 12, 31), precision: 'year' };
    case 'month':
      return { ...monthsOf(yearOf(from), monthOf(from) + offset, monthOf(from) + offset), precision: 'month' };
    case 'week':
      return {
        from: shiftDay(from, offset * WEEK - WEEK / 2),
        to: shiftDay(to, offset * WEEK + WEEK / 2),
        precision: 'week',
      };
    case 'day':
      return { from: shiftDay(from, offset), to: shiftDay(to, offset), precision: 'day' };
    default:
      return null;
  }
}
