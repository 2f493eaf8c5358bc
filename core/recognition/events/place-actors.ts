import type { ActorMention } from '../actor-mention';
import { SHOWN_CONFIDENCE } from '../shown-threshold';
import type { Sentence } from '../text/read-sentences';
import type { EventIndex } from './open-event-index';
import type { SceneActor } from './scene';
import { WHO } from './weights';

type Placing = { sentence: Sentence; actors: readonly ActorMention[]; index: EventIndex };

/** The actor mentions of a sentence by the words they cover. Those that are open or unsure count little. */
export function placeActors({ sentence, actors, index }: Placing): SceneActor[] {
  const { words } = sentence;
  return actors.flatMap((actor) => {
    const [id] = actor.targets;
    if (id === undefined || actor.start < sentence.start || actor.end > sentence.end + 1) return [];
    const first = words.findIndex((word) => word.end > actor.start);
    const after = words.findIndex((word) => word.start >= actor.end);
    const last = (after < 0 ? words.length : after) - 1;
    if (first < 0 || last < first) return [];
    const isSure = actor.confidence >= SHOWN_CONFIDENCE && !actor.open;
    return [{ id, facts: index.findActor(id), use: actor.use, first, last, factor: isSure ? 1 : WHO.unsureMention }];
  });
}
