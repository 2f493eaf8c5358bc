import { dayNumber, spokenOf } from './event-outlines';
import type { KnownEvent } from './open-event-index';
import type { Scene, SceneActor, Thread } from './scene';
import type { SentenceHits } from './triggers/find-kind-hits';

/** `mayBeNamed`: the sentence has the rarest word of a name, subject or cue of it; otherwise only words of its kind can point to it. */
export type Candidate = { event: KnownEvent; mayBeNamed: boolean };

/** So many of the article's main actors speak for an event that the sentence names nobody of. */
const DOMINANT_NEEDED = 2;

/**
 * The events that a sentence may point to: by name, subject or cue, or by a word of their kind with an actor or place that
 * speaks for them; a subject alone needs a word for the outcome. Less is never enough (`weighReading`). Never all events, and
 * none is decoded for nothing.
 */
export function findCandidates(scene: Scene, hits: SentenceHits, thread: Thread): Candidate[] {
  const { language, today } = thread;
  const { outlines } = language;
  const day = today === null ? null : dayNumber(today);
  const named = new Set<number>();
  for (const stem of scene.positions.keys()) for (const number of language.eventsOfPhraseWord(stem)) named.add(number);
  return [...new Set([...named, ...findSpokenOf(scene, hits, thread)])]
    .filter((number) => outlines.hasBegun(number, day))
    .map((number) => ({ event: language.getEvent(number), mayBeNamed: named.has(number) }));
}

function findSpokenOf({ actors, positions }: Scene, hits: SentenceHits, { language, dominant }: Thread): Set<number> {
  const found = new Set<number>();
  if (hits.kinds.size + hits.outcomes.size === 0) return found;
  const { outlines } = language;
  const spoken = spokenOf(hits.kinds.keys(), hits.outcomes.keys());
  for (const stem of positions.keys()) {
    for (const number of language.eventsOfPlace(stem)) if (outlines.isSpokenOf(number, spoken)) found.add(number);
    for (const number of language.eventsOfTopic(stem)) if (outlines.hasOutcome(number, spoken)) found.add(number);
  }
  const eventsOf = ({ id, facts }: SceneActor) =>
    new Set([...language.eventsOfActor(id), ...(facts?.country ? language.eventsOfActor(facts.country) : [])]);
  for (const actor of actors) {
    for (const number of eventsOf(actor)) if (outlines.isSpokenOf(number, spoken)) found.add(number);
  }
  const counts = new Map<number, number>();
  for (const actor of dominant) {
    for (const number of eventsOf(actor)) {
      const count = (counts.get(number) ?? 0) + 1;
      counts.set(number, count);
      if (count >= DOMINANT_NEEDED && outlines.isSpokenOf(number, spoken)) found.add(number);
    }
  }
  return found;
}
