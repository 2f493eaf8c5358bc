import { shiftDay } from '../calendar';
import { type Meaning, numberOf } from '../time-cursor';
import type { Unit } from '../words/time-words';
import { UNIT_DAYS } from './distance';

/** How far back "recent days" and the like are used. Days. */
const REACH: Readonly<Partial<Record<Unit, number>>> = { day: 14, week: 60, month: 270, year: 1500, decade: 9000 };
/** So short a reach tells as much as a distance ("two years ago"). Days. */
const NARROW = 60;

/** "In recent weeks", "the past few months", "the coming weeks". */
export const recent: Meaning = ({ says, today }) => {
  const reach = REACH[says.units as Unit];
  if (today === null || reach === undefined) return null;
  if (says.sign === 1)
    return { from: shiftDay(today, 1), to: shiftDay(today, reach), precision: 'vague', mode: 'future' };
  return { from: shiftDay(today, -reach), to: today, precision: reach <= NARROW ? 'distance' : 'vague' };
};

/** "In the past six years", "the next five years". */
export const within: Meaning = ({ says, today }) => {
  const count = numberOf(says.count);
  const unit = says.unit as Unit;
  if (today === null || !count) return null;
  const days = Math.ceil(count * UNIT_DAYS[unit]);
  if (says.sign === 1)
    return { from: shiftDay(today, 1), to: shiftDay(today, days), precision: 'vague', mode: 'future' };
  return { from: shiftDay(today, -days), to: today, precision: unit === 'hour' ? 'day' : 'vague' };
};
