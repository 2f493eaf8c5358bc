import type { ChainStep } from '../../model/card';
import { type Event, endOf } from '../../model/event';
import { pickText } from '../../model/local-text';
import { earliestDay, latestDay } from '../../model/partial-date';
import { findEvent } from '../record-reader';
import type { CardContext } from './card-context';
import { formatDate } from './format-date';

/** What fits side by side on the card, the article included. */
const MOST_STEPS = 4;
/** Chains of records may be long or, by mistake, closed; no more than the card can show is walked. */
const FARTHEST = MOST_STEPS - 1;
/** Gaps over a year are dotted (LOOKS.md). */
const FAR_MILLISECONDS = 366 * 86_400_000;

/** What goes on leaves no gap to anything later. */
const OPEN_END = '9999';

/**
 * What came before and after an event: what it follows, what follows it, and the other parts of its series, nearest first
 * by place in time, with the article itself where it falls. Empty if nothing but the event is known.
 */
export async function buildChain(event: Event, context: CardContext): Promise<ChainStep[]> {
  const { published, locale } = context;
  const related = await findRelated(event, context);
  if (related.length === 0) return [];
  const events = selectNearest(event, related, published === null ? MOST_STEPS : MOST_STEPS - 1);
  const steps: (ChainStep & { from: string; to: string })[] = events.map((step) => ({
    target: step.id,
    what: shortLabel(step, locale),
    when: formatDate(step.start.slice(0, 7), { locale, month: 'short' }),
    here: step.id === event.id,
    self: false,
    far: false,
    later: published !== null && earliestDay(step.start) > latestDay(published),
    from: earliestDay(step.start),
    to: latestDay(endOf(step) ?? OPEN_END),
  }));
  if (published !== null) {
    const day = earliestDay(published);
    const when = formatDate(published.slice(0, 7), { locale, month: 'short' });
    const at = steps.findIndex(({ later }) => later);
    const self = { target: null, what: 'This article', when, here: false, self: true, far: false, later: false };
    steps.splice(at === -1 ? steps.length : at, 0, { ...self, from: day, to: day });
  }
  return steps.map(({ from: _, to, ...step }, index) => {
    const next = steps[index + 1];
    return { ...step, far: next !== undefined && Date.parse(next.from) - Date.parse(to) > FAR_MILLISECONDS };
  });
}

async function findRelated(event: Event, context: CardContext): Promise<Event[]> {
  const { records } = context;
  const before = await walk(event, async ({ follows = [] }) => {
    const found = await Promise.all(follows.map((id) => findEvent(records, id)));
    return found.filter((other) => other !== null);
  });
  const after = await walk(event, ({ id }) => records.findFollowers(id));
  const parts = event.partOf === undefined ? [] : await records.findMembers(event.partOf);
  const byId = new Map([...before, ...after, ...parts].map((other) => [other.id, other]));
  byId.delete(event.id);
  return [...byId.values()];
}

async function walk(start: Event, next: (event: Event) => Promise<Event[]>): Promise<Event[]> {
  const seen = new Map<string, Event>();
  let edge = [start];
  for (let step = 0; step < FARTHEST && edge.length > 0; step++) {
    const found = (await Promise.all(edge.map(next))).flat();
    edge = found.filter(({ id }) => id !== start.id && !seen.has(id));
    for (const event of edge) seen.set(event.id, event);
  }
  return [...seen.values()];
}

/** The event and its neighbours in time: one on each side first, then the next nearest, in order. */
function selectNearest(event: Event, related: readonly Event[], most: number): Event[] {
  const ordered = [...related, event].sort(
    (a, b) => earliestDay(a.start).localeCompare(earliestDay(b.start)) || a.id.localeCompare(b.id),
  );
  const here = ordered.indexOf(event);
  const nearest = ordered.map((_, index) => index).sort((a, b) => Math.abs(a - here) - Math.abs(b - here));
  return nearest
    .slice(0, most)
    .sort((a, b) => a - b)
    .flatMap((index) => ordered[index] ?? []);
}

/** A short name if the record has one: steps are narrow. */
function shortLabel({ names = [], label }: Event, locale: string): string {
  return names.find(({ use }) => use === 'short')?.text ?? pickText(label, locale);
}
