import { shiftDay, weekdayUpTo } from './calendar';
import { lowerAt, type TimeCursor, type TimeReader } from './time-cursor';
import { MONTHS, WEEKDAYS } from './time-words';

/** Articles are dated by one zone and tell of another. Days either way. */
const ZONE_SLACK = 1;
/** "Friday last week", written on a Sunday, is not two days ago. Days. */
const THIS_WEEK = 4;

/** "on Friday", "last Friday", "next Friday", "Friday last week", "yesterday". */
export const readWeekday: TimeReader = (cursor) => {
  const { at, today, words } = cursor;
  if (today === null) return null;
  const word = lowerAt(cursor, at);
  if (word === 'yesterday') {
    return { first: at, last: at, from: shiftDay(today, -2), to: shiftDay(today, -1), precision: 'day' };
  }
  const weekday = WEEKDAYS.get(word);
  if (weekday === undefined || !words[at]?.isCapital || isPartOfDate(cursor)) return null;
  const before = lowerAt(cursor, at - 1);
  if (before === 'next' || before === 'coming') {
    return {
      first: at - 1,
      last: at,
      from: shiftDay(today, 1),
      to: shiftDay(today, 8),
      precision: 'day',
      mode: 'future',
    };
  }
  const isLastWeek = lowerAt(cursor, at + 1) === 'last' && lowerAt(cursor, at + 2) === 'week';
  const nearest = weekdayUpTo(today, weekday);
  const day = isLastWeek && nearest > shiftDay(today, -THIS_WEEK) ? shiftDay(nearest, -7) : nearest;
  return {
    first: before === 'last' ? at - 1 : at,
    last: isLastWeek ? at + 2 : at,
    from: shiftDay(day, -ZONE_SLACK),
    to: shiftDay(day, ZONE_SLACK),
    precision: 'day',
  };
};

/** "Friday, 13 October": the date says it all. */
function isPartOfDate(cursor: TimeCursor): boolean {
  const [next, after] = [lowerAt(cursor, cursor.at + 1), lowerAt(cursor, cursor.at + 2)];
  return MONTHS.has(next) || (/^\d{1,2}(?:st|nd|rd|th)?$/.test(next) && MONTHS.has(after));
}
