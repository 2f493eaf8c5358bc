import { earliestDay, type PartialDate, precisionOf } from '../../model/partial-date';

type Style = { locale: string; month: 'long' | 'short' };

/** As precise as it is known: "27 February 2019", "February 2019", "2019". */
export function formatDate(date: PartialDate, style: Style): string {
  return formatFor(date, style).format(toDate(date));
}

/** "27–28 February 2019", "June 2018 – June 2019"; two dates of unlike precision stay side by side. */
export function formatPeriod({ start, end, ...style }: Style & { start: PartialDate; end: PartialDate }): string {
  if (start === end) return formatDate(start, style);
  if (precisionOf(start) !== precisionOf(end)) return `${formatDate(start, style)} – ${formatDate(end, style)}`;
  const range = formatFor(start, style).formatRange(toDate(start), toDate(end));
  // Browsers differ in the width of the spaces around the dash; between two bare numbers it stands alone.
  return range.replaceAll(/\s/gu, ' ').replace(/^(\d+) – (\d+)/, '$1–$2');
}

/** Making a formatter takes milliseconds, and an article asks for hundreds of dates in a handful of styles. */
const formatters = new Map<string, Intl.DateTimeFormat>();

function formatFor(date: PartialDate, { locale, month }: Style): Intl.DateTimeFormat {
  const precision = precisionOf(date);
  const key = `${locale} ${precision} ${month}`;
  const known = formatters.get(key);
  if (known) return known;
  const formatter = new Intl.DateTimeFormat(locale, {
    // Partial dates have no time zone: read and written in UTC, they cannot slip by a day.
    timeZone: 'UTC',
    year: 'numeric',
    ...(precision !== 'year' && { month }),
    ...(precision === 'day' && { day: 'numeric' }),
  });
  formatters.set(key, formatter);
  return formatter;
}

function toDate(date: PartialDate): Date {
  return new Date(`${earliestDay(date)}T00:00:00Z`);
}
