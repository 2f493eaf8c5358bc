import type { Meaning } from '../time-cursor';
import type { MeaningName } from '../words/time-words';
import { date, dateInNumbers, dayOfMonthAlone, knownDay, monthSpan } from './date';
import { century, decade, turnOfCentury } from './decade';
import { distance, lasting, severalAgo, severalLater } from './distance';
import { feast } from './feast';
import { follow } from './follow';
import { aroundLastYear, period, season, weekend } from './period';
import { ordinalTerm, termBeside, termUnder } from './term';
import { dayFromToday, weekday } from './weekday';
import { recent, within } from './within';
import { fiscalYear, year, yearPart } from './year';

/** What an expression can mean, in any language. A new sort of expression is a function here and patterns in `words/`. */
export const MEANINGS: Readonly<Record<Exclude<MeaningName, 'nothing'>, Meaning>> = {
  date,
  dateInNumbers,
  dayOfMonth: dayOfMonthAlone,
  monthSpan,
  knownDay,
  feast,
  year,
  yearPart,
  fiscalYear,
  decade,
  century,
  turnOfCentury,
  period,
  season,
  weekend,
  aroundLastYear,
  dayFromToday,
  weekday,
  distance,
  severalAgo,
  severalLater,
  lasting,
  within,
  recent,
  follow,
  ordinalTerm,
  termBeside,
  termUnder,
};
