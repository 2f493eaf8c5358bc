import { earliestDay, type PartialDate, precisionOf } from '../../model/partial-date';

const MONTHS_A_YEAR = 12;
const DAYS_A_WEEK = 7;
const MILLISECONDS_A_DAY = 86_400_000;
/** Up to here a span reads better in days than in weeks. */
const MOST_DAYS = 13;

/**
 * The time from one date to a later one in words, in the coarser precision of the two: "5 years 10 months", "3 weeks",
 * "about 2 months" where a date is known only to the month or year. Full units only, so that it never says too much.
 */
export function tellSpan(from: PartialDate, to: PartialDate): string {
  const precisions = [precisionOf(from), precisionOf(to)];
  if (precisions.includes('year')) return about(yearOf(to) - yearOf(from), 'year');
  if (precisions.includes('month')) return about(monthOf(to) - monthOf(from), 'month');
  const months = monthOf(to) - monthOf(from) - (dayOf(to) < dayOf(from) ? 1 : 0);
  return months > 0 ? inMonths(months) : inDays(from, to);
}

function about(count: number, unit: 'year' | 'month'): string {
  if (count <= 0) return `less than a ${unit}`;
  return `about ${unit === 'year' ? counted(count, 'year') : inMonths(count)}`;
}

function inMonths(months: number): string {
  const years = Math.floor(months / MONTHS_A_YEAR);
  const rest = months % MONTHS_A_YEAR;
  return [years > 0 && counted(years, 'year'), rest > 0 && counted(rest, 'month')].filter(Boolean).join(' ');
}

function inDays(from: PartialDate, to: PartialDate): string {
  const days = (Date.parse(earliestDay(to)) - Date.parse(earliestDay(from))) / MILLISECONDS_A_DAY;
  if (days < 1) return 'less than a day';
  return days <= MOST_DAYS ? counted(days, 'day') : counted(Math.floor(days / DAYS_A_WEEK), 'week');
}

function counted(count: number, unit: string): string {
  return `${count} ${unit}${count === 1 ? '' : 's'}`;
}

function yearOf(date: PartialDate): number {
  return Number(date.slice(0, 4));
}

function dayOf(date: PartialDate): number {
  return Number(earliestDay(date).slice(8));
}

/** Months counted from the year 0. */
function monthOf(date: PartialDate): number {
  return yearOf(date) * MONTHS_A_YEAR + Number(earliestDay(date).slice(5, 7)) - 1;
}
