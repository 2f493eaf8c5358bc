import type { PartialDate } from '../core/model/partial-date';

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** A date in short words, as precise as it is known: `28 Feb 2026`, `Feb 2026`, `2026`. */
export function formatDate(date: PartialDate): string {
  const [year, month, day] = date.split('-');
  return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}
