import type { ActorIndex } from '../actors/open-actor-index';
import { type LayerNumbers, numberLayers } from '../number-layers';
import { sharedKeys } from '../number-map';
import type { EventFeatures } from './event-features';
import type { KnownEvent, LanguageIndex } from './open-event-index';

/** The events of one pack in a language, and the actors of that pack. */
export type LanguageLayer = { index: LanguageIndex; actors: ActorIndex };

/**
 * Several packs' events as one, numbered through. An event that two packs know is that of the first. Participants bear the ids
 * that `actors`, all packs' actors together, has for them: so the starter pack's events are found for the reader's own record of
 * their participants. A whole and its parts belong together only within a pack.
 */
export function layerLanguages(
  layers: readonly [LanguageLayer, ...LanguageLayer[]],
  actors: ActorIndex,
): LanguageIndex {
  const [{ index: first }] = layers;
  const numbers = numberLayers(layers.map(({ index }) => index.count));
  const speakers = findSpeakers(layers, numbers);
  const speakerOf = (layer: number, local: number): number => {
    const number = numbers.numberOf(layer, local);
    return speakers.get(number) ?? number;
  };
  const locate = (number: number) => {
    const { layer, local } = numbers.locate(number);
    return { index: (layers[layer] ?? layers[0]).index, layer, local };
  };
  /** What each layer answers, in numbers of all. */
  const ask = (answer: (layer: LanguageLayer) => Uint32Array): Uint32Array =>
    Uint32Array.from(layers.flatMap((layer, at) => Array.from(answer(layer), (local) => speakerOf(at, local)))).sort();
  /** The id that `actors` has for an actor of a pack. */
  const idOf = (id: string): string => {
    const number = actors.findActor(id);
    return number === null ? id : actors.getEntry(number).id;
  };
  /** The id that a pack has for an actor of `actors`. */
  const idIn = (layer: LanguageLayer, id: string): string => {
    const number = actors.findActor(id);
    const own = number === null ? null : layer.actors.findSame(actors.getEntry(number));
    return own === null ? id : layer.actors.getEntry(own).id;
  };
  const events = new Map<number, KnownEvent>();
  return {
    lexicon: first.lexicon,
    phrases: first.phrases,
    count: numbers.count,
    ids: first.ids,
    getEvent(number) {
      const known = events.get(number);
      if (known) return known;
      const { index, layer, local } = locate(number);
      const event = { ...withIds(index.getEvent(local), idOf), number };
      event.partOf = event.partOf === null ? null : speakerOf(layer, event.partOf);
      event.members = event.members.map((member) => speakerOf(layer, member));
      events.set(number, event);
      return event;
    },
    getWording(number) {
      const { index, local } = locate(number);
      return index.getWording(local);
    },
    getStory(number) {
      const { index, local } = locate(number);
      return index.getStory(local);
    },
    outlines: {
      isSpokenOf(number, spoken) {
        const { index, local } = locate(number);
        return index.outlines.isSpokenOf(local, spoken);
      },
      hasOutcome(number, spoken) {
        const { index, local } = locate(number);
        return index.outlines.hasOutcome(local, spoken);
      },
      hasBegun(number, today) {
        const { index, local } = locate(number);
        return index.outlines.hasBegun(local, today);
      },
    },
    eventsOfPhraseWord: (stem) => ask(({ index }) => index.eventsOfPhraseWord(stem)),
    eventsOfPlace: (stem) => ask(({ index }) => index.eventsOfPlace(stem)),
    eventsOfTopic: (stem) => ask(({ index }) => index.eventsOfTopic(stem)),
    eventsOfActor: (id) => ask((layer) => layer.index.eventsOfActor(idIn(layer, id))),
  };
}

function withIds(event: KnownEvent, idOf: (id: string) => string): KnownEvent {
  return {
    ...event,
    parts: event.parts.map((part): EventFeatures['parts'][number] => ({
      ...part,
      actor: idOf(part.actor),
      side: idOf(part.side),
      ...(part.country === undefined ? {} : { country: idOf(part.country) }),
    })),
    ...(event.placeActor === undefined ? {} : { placeActor: idOf(event.placeActor) }),
  };
}

/** Number of an event that an earlier pack knows, too → that pack's number for it. */
function findSpeakers(layers: readonly LanguageLayer[], { numberOf }: LayerNumbers): Map<number, number> {
  const speakers = new Map<number, number>();
  layers.forEach(({ index: later }, at) => {
    for (let before = 0; before < at; before++) {
      const earlier = layers[before]?.index;
      if (!earlier) continue;
      for (const [one, other] of sharedKeys(earlier.ids, later.ids)) {
        const number = numberOf(at, other);
        // Ids are compared as well, since two may share a hash.
        if (speakers.has(number) || earlier.getEvent(one).id !== later.getEvent(other).id) continue;
        speakers.set(number, numberOf(before, one));
      }
    }
  });
  return speakers;
}
