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
 * What came before and after an event: the other parts of its series, what it follows and what follows it, with the article
 * itself where it falls. Empty if nothing but the event is known.
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

/** `rank`: how near in the story, the smaller the nearer. */
type Related = { event: Event; rank: number };

/**
 * The parts of the same series tell the story best, then what the records join directly, then what lies beyond; that is
 * looked for only while there is room for it.
 */
async function findRelated(event: Event, { records }: CardContext): Promise<Related[]> {
  const findEarlier = async ({ follows = [] }: Event) => {
    const found = await Promise.all(follows.map((id) => findEvent(records, id)));
    return found.filter((other) => other !== null);
  };
  const findLater = ({ id }: Event) => records.findFollowers(id);
  const parts = event.partOf === undefined ? [] : await records.findMembers(event.partOf);
  const related = new Map(parts.map((part) => [part.id, { event: part, rank: 0 }]));
  related.delete(event.id);
  const walked = new Set([event.id]);
  let earlier = [event];
  let later = [event];
  for (let rank = 1; rank <= FARTHEST && related.size < FARTHEST; rank++) {
    const [before, after] = await Promise.all([
      Promise.all(earlier.map(findEarlier)),
      Promise.all(later.map(findLater)),
    ]);
    const isNew = ({ id }: Event) => !walked.has(id);
    earlier = before.flat().filter(isNew);
    later = after.flat().filter(isNew);
    for (const found of [...earlier, ...later]) {
      walked.add(found.id);
      if (!related.has(found.id)) related.set(found.id, { event: found, rank });
    }
  }
  return [...related.values()];
}

/** The event and those nearest to it, in the story first and in the order of time second; in order. */
function selectNearest(event: Event, related: readonly Related[], most: number): Event[] {
  const ordered = [...related, { event, rank: -1 }].sort(
    (a, b) =>
      earliestDay(a.event.start).localeCompare(earliestDay(b.event.start)) || a.event.id.localeCompare(b.event.id),
  );
  const here = ordered.findIndex((other) => other.event === event);
  return ordered
    .map((other, index) => ({ ...other, index, distance: Math.abs(index - here) }))
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance)
    .slice(0, most)
    .sort((a, b) => a.index - b.index)
    .map((other) => other.event);
}

/** A short name if the record has one: steps are narrow. */
function shortLabel({ names = [], label }: Event, locale: string): string {
  return names.find(({ use }) => use === 'short')?.text ?? pickText(label, locale);
}
