import type { Trigger } from '../trigger';
import { TRIGGER } from '../weights';
import type { TriggerSearch } from './trigger-search';

/** Words for how the event ended, where no word of its kind stands ("was acquitted"). */
export function findOutcomeTriggers(
  { event, scene: { words }, hits }: TriggerSearch,
  others: readonly Trigger[],
): Trigger[] {
  if (event.outcome === null) return [];
  return (hits.outcomes.get(event.outcome) ?? [])
    .filter(({ first, last }) => !others.some((other) => other.first <= last && other.last >= first))
    .map(({ first, last }) => ({
      first,
      last,
      kind: 'outcome',
      text: words
        .slice(first, last + 1)
        .map(({ text }) => text)
        .join(' '),
      bits: TRIGGER.outcome,
      isNoun: false,
      isStrong: false,
      isPresent: false,
      isPlural: false,
      isDescription: false,
      isOwn: false,
      outcome: null,
    }));
}
