/** Arithmetic on days written `YYYY-MM-DD`; they compare as strings. */
const DAY_MILLISECONDS = 86_400_000;

export type Month = { year: number; month: number };

/** The day, moved back to the month's last if the calendar has no such day (30 February → 28 or 29). */
export function dayOf(year: number, month: number, day: number): string {
  const last = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return `${String(year).padStart(4, '0')}-${pad(month)}-${pad(Math.min(day, last))}`;
}

export function shiftDay(day: string, days: number): string {
  return new Date(Date.parse(day) + Math.round(days) * DAY_MILLISECONDS).toISOString().slice(0, 10);
}

export function daysBetween(from: string, to: string): number {
  return (Date.parse(to) - Date.parse(from)) / DAY_MILLISECONDS;
}

export function yearOf(day: string): number {
  return Number(day.slice(0, 4));
}

export function monthOf(day: string): number {
  return Number(day.slice(5, 7));
}

/** 0 = Sunday. */
function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** The last such weekday up to and including the day. */
export function weekdayUpTo(day: string, weekday: number): string {
  return shiftDay(day, -((weekdayOf(day) - weekday + 7) % 7));
}

export function monthBefore(day: string): Month {
  const month = monthOf(day);
  return month === 1 ? { year: yearOf(day) - 1, month: 12 } : { year: yearOf(day), month: month - 1 };
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
