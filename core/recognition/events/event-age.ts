import { daysBetween } from '../time/calendar';
import type { KnownEvent } from './open-event-index';

/** A period rather than a happening: dates inside it say little. */
export function isLong(event: Pick<KnownEvent, 'to' | 'longAfter'>, today: string | null): boolean {
  const end = endBefore(event, today);
  return end === null || end > event.longAfter;
}

/** Whether it goes on at the article's date, or ended a moment ago; unknown without a date. */
export function isCurrent(event: Pick<KnownEvent, 'to'>, currentSince: string | null): boolean {
  return currentSince !== null && (event.to === null || event.to >= currentSince);
}

/** Days since it ended; 0 while it goes on, null without a date of the article. */
export function ageOf(event: Pick<KnownEvent, 'to'>, today: string | null): number | null {
  if (today === null) return null;
  return event.to === null || event.to > today ? 0 : daysBetween(event.to, today);
}

/** Its last day as seen from the article; null if it goes on and the article has no date. */
function endBefore({ to }: Pick<KnownEvent, 'to'>, today: string | null): string | null {
  if (to === null) return today;
  return today !== null && to > today ? today : to;
}
