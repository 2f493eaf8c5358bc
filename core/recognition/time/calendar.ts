/** Arithmetic on days written `YYYY-MM-DD`; they compare as strings. */
const DAY_MILLISECONDS = 86_400_000;

/** The day, moved back to the month's last if the calendar has no such day (30 February → 28 or 29). Months beyond 12 or below 1 belong to the years beside. */
export function dayOf(year: number, month: number, day: number): string {
  const [realYear, realMonth] = [year + Math.floor((month - 1) / 12), ((((month - 1) % 12) + 12) % 12) + 1];
  const last = new Date(Date.UTC(realYear, realMonth, 0)).getUTCDate();
  return `${String(realYear).padStart(4, '0')}-${pad(realMonth)}-${pad(Math.min(day, last))}`;
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

export function dayOfMonth(day: string): number {
  return Number(day.slice(8, 10));
}

/** 0 = Sunday. */
function weekdayOf(day: string): number {
  return new Date(Date.parse(day)).getUTCDay();
}

/** The last such weekday up to and including the day. */
export function weekdayUpTo(day: string, weekday: number): string {
  return shiftDay(day, -((weekdayOf(day) - weekday + 7) % 7));
}

/** From the first day of the one month to the last of the other. */
export function monthsOf(year: number, first: number, last: number): { from: string; to: string } {
  return { from: dayOf(year, first, 1), to: dayOf(year, last, 31) };
}

/** Easter Sunday of the Gregorian calendar, by the rule of Meeus, Jones and Butcher. */
export function easterOf(year: number): string {
  const golden = year % 19;
  const [century, rest] = [Math.floor(year / 100), year % 100];
  const lunar = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - lunar + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(rest / 4) - epact - (rest % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return dayOf(year, Math.floor(days / 31), (days % 31) + 1);
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
