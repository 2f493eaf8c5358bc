import type { EventWording } from './event-features';
import { dayNumber, spokenOf } from './event-outlines';
import type { KnownEvent, LanguageIndex } from './open-event-index';
import type { Scene, SceneActor, Thread } from './scene';
import type { SentenceHits } from './triggers/find-kind-hits';

/**
 * `wording`: what it is called, if the sentence has the rarest word of a name, subject or cue of it; otherwise null, since only
 * words of its kind can point to it.
 */
export type Candidate = { event: KnownEvent; wording: EventWording | null };

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
    .map((number) => ({
      event: language.getEvent(number),
      wording: named.has(number) ? language.getWording(number) : null,
    }));
}

/** Numbers of the events that enough of the article's main actors speak for; found once for all its sentences. */
export function findEventsOfDominant(dominant: readonly SceneActor[], language: LanguageIndex): readonly number[] {
  const counts = new Map<number, number>();
  for (const { id, facts } of dominant) {
    const ofCountry = facts?.country ? language.eventsOfActor(facts.country) : [];
    for (const number of new Set([...language.eventsOfActor(id), ...ofCountry])) {
      counts.set(number, (counts.get(number) ?? 0) + 1);
    }
  }
  return [...counts].filter(([, count]) => count >= DOMINANT_NEEDED).map(([number]) => number);
}

function findSpokenOf(scene: Scene, hits: SentenceHits, { language, eventsOfDominant }: Thread): Set<number> {
  const found = new Set<number>();
  if (hits.kinds.size + hits.outcomes.size === 0) return found;
  const { outlines } = language;
  const spoken = spokenOf(hits.kinds.keys(), hits.outcomes.keys());
  const add = (numbers: Iterable<number>) => {
    for (const number of numbers) if (outlines.isSpokenOf(number, spoken)) found.add(number);
  };
  for (const stem of scene.positions.keys()) {
    add(language.eventsOfPlace(stem));
    for (const number of language.eventsOfTopic(stem)) if (outlines.hasOutcome(number, spoken)) found.add(number);
  }
  for (const { id, facts } of scene.actors) {
    add(language.eventsOfActor(id));
    if (facts?.country) add(language.eventsOfActor(facts.country));
  }
  add(eventsOfDominant);
  return found;
}
