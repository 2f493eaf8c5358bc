import { ageOf, isLong } from '../event-age';
import type { KnownEvent } from '../open-event-index';
import { SPAN_OF_DAYS, THREAD } from '../weights';
import type { Evidence, EvidenceRule, View } from './evidence';
import { isCounted } from './weigh-trigger';

/** How far around the trigger a word of pastness may stand. Words. */
const PAST_REACH = { before: 6, behind: 3 } as const;

/** The article's thread, and the age of what has no date. */
export const weighThread: EvidenceRule = (view, soFar) => {
  const { event, thread } = view;
  const isTold = thread.told.has(event.number);
  const isKinTold = !isTold && [...thread.told.values()].some((told) => isKin(told, event));
  return {
    score:
      (event.prominence - THREAD.usualProminence) * THREAD.prominence +
      (isTold ? THREAD.toldBefore : isKinTold ? THREAD.kinTold : 0) +
      ageBits(view, soFar),
    grounds: isTold ? [{ kind: 'told' }] : [],
  };
};

/** Of one series, or series and member. */
export function isKin(a: KnownEvent, b: KnownEvent): boolean {
  return (a.partOf !== null && (a.partOf === b.partOf || a.partOf === b.number)) || b.partOf === a.number;
}

function ageBits(view: View, { when, what, isCurrent }: Readonly<Evidence>): number {
  const { event, trigger, scene, thread } = view;
  const age = when > 0 ? null : ageOf(event, thread.today);
  if (age === null) return 0;
  const fresh = !isLong(event, thread.today) && age < SPAN_OF_DAYS.fresh && !isCurrent ? THREAD.fresh : 0;
  if (age <= SPAN_OF_DAYS.old || trigger.kind === 'name') return fresh;
  const { past } = thread.language.lexicon.functionWords;
  const around = scene.words.slice(
    Math.max(0, trigger.first - PAST_REACH.before),
    trigger.last + 1 + PAST_REACH.behind,
  );
  if (isCounted(view) || around.some(({ lower }) => past.has(lower))) return fresh;
  const softened = what >= 2 ? THREAD.oldWithMuchTopic : what >= 1 || trigger.outcome ? THREAD.oldWithTopic : 1;
  return fresh + (age > SPAN_OF_DAYS.veryOld ? THREAD.veryOld : THREAD.old) * softened;
}
