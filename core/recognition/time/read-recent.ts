import { shiftDay } from './calendar';
import { lowerAt, type TimeReader } from './time-cursor';

/** How far back "recent days" and the like are used. Days. */
const REACH: Readonly<Record<string, number>> = { days: 14, weeks: 60, months: 270, years: 1500, decades: 9000 };

/** So short a reach tells as much as a distance ("two years ago"). Days. */
const NARROW = 60;

/** "in recent weeks", "the past few months". */
export const readRecent: TimeReader = (cursor) => {
  const { at, today } = cursor;
  if (today === null || !/^(?:recent|past|last)$/.test(lowerAt(cursor, at))) return null;
  const unitAt = /^(?:few|several|couple)$/.test(lowerAt(cursor, at + 1)) ? at + 2 : at + 1;
  const reach = REACH[lowerAt(cursor, unitAt)];
  if (reach === undefined) return null;
  return {
    first: at,
    last: unitAt,
    from: shiftDay(today, -reach),
    to: today,
    precision: reach <= NARROW ? 'distance' : 'vague',
  };
};
