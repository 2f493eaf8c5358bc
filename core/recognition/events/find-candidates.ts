import type { KnownEvent } from './open-event-index';
import type { Scene, Thread } from './scene';

/** The events that a sentence's words and actors, and the article's main actors, can speak for; never all events. */
export function findCandidates(scene: Scene, { language, dominant, today }: Thread): KnownEvent[] {
  const numbers = new Set<number>();
  for (const { stem } of scene.words) for (const number of language.eventsOfWord(stem)) numbers.add(number);
  for (const { id, facts } of [...scene.actors, ...dominant]) {
    for (const number of language.eventsOfActor(id)) numbers.add(number);
    if (facts?.country) for (const number of language.eventsOfActor(facts.country)) numbers.add(number);
  }
  return [...numbers].map(language.getEvent).filter((event) => today === null || event.from <= today);
}
