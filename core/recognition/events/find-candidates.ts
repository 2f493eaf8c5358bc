import { dayNumber, spokenOf } from './event-outlines';
import type { KnownEvent } from './open-event-index';
import type { Scene, Thread } from './scene';
import type { SentenceHits } from './triggers/find-kind-hits';

/** `isOpened`: a name, subject or cue of it may begin in the sentence; otherwise only words of its kind can point to it. */
export type Candidate = { event: KnownEvent; isOpened: boolean };

/**
 * The events that a sentence may point to: by how a name of theirs begins, or by a word of their kind with a word, an actor or a
 * main actor of the article that speaks for them. Never all events, and none is decoded for nothing.
 */
export function findCandidates(scene: Scene, hits: SentenceHits, { language, dominant, today }: Thread): Candidate[] {
  const { outlines } = language;
  const day = today === null ? null : dayNumber(today);
  const opened = new Set<number>();
  const spoken = new Set<number>();
  const kinds = spokenOf(hits.kinds.keys(), hits.outcomes.keys());
  const addSpoken = (numbers: Uint32Array) => {
    for (const number of numbers) if (outlines.isSpokenOf(number, kinds)) spoken.add(number);
  };
  const hasKinds = hits.kinds.size + hits.outcomes.size > 0;
  for (const stem of scene.positions.keys()) {
    for (const number of language.eventsOfOpening(stem)) opened.add(number);
    if (hasKinds) addSpoken(language.eventsOfWord(stem));
  }
  const actors = hasKinds ? [...scene.actors, ...dominant] : [];
  for (const { id, facts } of actors) {
    addSpoken(language.eventsOfActor(id));
    if (facts?.country) addSpoken(language.eventsOfActor(facts.country));
  }
  return [...new Set([...opened, ...spoken])]
    .filter((number) => outlines.hasBegun(number, day))
    .map((number) => ({ event: language.getEvent(number), isOpened: opened.has(number) }));
}
