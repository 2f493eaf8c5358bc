import type { ActorIndex } from '../actors/open-actor-index';
import { layerLanguages } from './layer-languages';
import type { EventIndex, LanguageIndex } from './open-event-index';
import { readActorFacts } from './read-actor-facts';

/** A pack's events, with its own actors. */
export type EventLayer = { events: EventIndex; actors: ActorIndex };

/** Several packs' events as one; `actors` is that of all of them together. */
export function layerEventIndexes(layers: readonly [EventLayer, ...EventLayer[]], actors: ActorIndex): EventIndex {
  const [first] = layers;
  if (layers.length === 1) return first.events;
  const opened = new Map<string, LanguageIndex | null>();
  return {
    findActor(id) {
      const number = actors.findActor(id);
      return number === null ? null : readActorFacts(actors.getEntry(number));
    },
    findLanguage(language) {
      const known = opened.get(language);
      if (known !== undefined) return known;
      const found = layers.flatMap((layer) => {
        const index = layer.events.findLanguage(language);
        return index ? { index, actors: layer.actors } : [];
      });
      const [one, ...others] = found;
      const layered = one ? layerLanguages([one, ...others], actors) : null;
      opened.set(language, layered);
      return layered;
    },
  };
}
