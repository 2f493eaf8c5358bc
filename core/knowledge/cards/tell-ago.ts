import type { Ago } from '../../model/card';
import { type Event, endOf } from '../../model/event';
import { earliestDay, latestDay, type PartialDate, precisionOf } from '../../model/partial-date';
import type { CardContext } from './card-context';
import { formatDate, formatPeriod } from './format-date';
import { tellSpan } from './tell-span';

type When = Pick<CardContext, 'published' | 'locale'> & { event: Pick<Event, 'start' | 'end'>; asOf: PartialDate };

/** When an event was, and how long before, around or after the article. */
export function tellAgo({ event, published, locale, asOf }: When): Ago {
  const { start } = event;
  const end = endOf(event);
  if (published === null) return { kind: 'undated', when: tellWhen(event, locale), span: null };
  if (earliestDay(start) > latestDay(published)) {
    return { kind: 'later', when: tellWhen(event, locale), span: tellSpan(published, start) };
  }
  const isPeriod = end !== start;
  const isRunning = isPeriod && (end === null || earliestDay(end) > earliestDay(published));
  if (!isRunning) return { kind: 'before', when: tellWhen(event, locale), span: tellSpan(end ?? start, published) };
  const since = `Since ${formatDate(start, { locale, month: 'long' })}`;
  // Where the article is later than our knowledge, the event may have ended in between.
  const isBeyond = end === null && earliestDay(published) > latestDay(asOf);
  const known = isBeyond ? `, last known ${formatDate(asOf, { locale, month: 'short' })}` : '';
  return { kind: 'running', when: `${since}${known}`, span: tellSpan(start, published) };
}

/** "27–28 February 2019"; what is not known of a single date is said. */
export function tellWhen(event: Pick<Event, 'start' | 'end'>, locale: string): string {
  const { start } = event;
  const end = endOf(event);
  const style = { locale, month: 'long' } as const;
  if (end === null) return `Since ${formatDate(start, style)}`;
  if (end !== start) return formatPeriod({ start, end, ...style });
  const unknown = { year: ', month not known', month: ', day not known', day: '' }[precisionOf(start)];
  return formatDate(start, style) + unknown;
}
