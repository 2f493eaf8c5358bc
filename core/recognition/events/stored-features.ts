import { shiftDay } from '../time/calendar';
import type { PhraseReader } from './create-phrase-reader';
import type { ActorFacts, EventFeatures, NameFeatures, Part, WeighedPhrase } from './event-features';
import { SPAN_OF_DAYS } from './weights';

/**
 * An event as it lies in the index: without what is read again off its texts, its dates and its participants' own entries.
 * It is decoded only as a candidate, and was twice as long with that in it.
 */
export type StoredFeatures = Omit<EventFeatures, 'parts' | 'names' | 'about' | 'places' | 'longAfter'> & {
  parts: Pick<Part, 'actor' | 'bits' | 'countryBits'>[];
  names: Omit<NameFeatures, 'words' | 'cases'>[];
  about: Omit<WeighedPhrase, 'words'>[];
  places: (Omit<WeighedPhrase, 'words'> & { isPart: boolean })[];
};

export function storeFeatures({ longAfter: _, ...features }: EventFeatures): StoredFeatures {
  return {
    ...features,
    parts: features.parts.map(({ side: _side, isPerson: _isPerson, country: _country, ...part }) => part),
    names: features.names.map(({ words: _words, cases: _cases, ...name }) => name),
    about: features.about.map(({ words: _words, ...phrase }) => phrase),
    places: features.places.map(({ words: _words, ...place }) => place),
  };
}

export function restoreFeatures(
  stored: StoredFeatures,
  { phrases, findActor }: { phrases: PhraseReader; findActor: (id: string) => PartFacts | null },
): EventFeatures {
  const participants = stored.parts.map(({ actor }) => actor);
  return {
    ...stored,
    parts: stored.parts.map((part) => ({
      ...part,
      ...placePart({ ...part, participants, facts: findActor(part.actor) }),
    })),
    longAfter: longAfter(stored.from),
    names: stored.names.map((name) => ({ ...name, ...phrases.name(name.text) })),
    about: stored.about.map((phrase) => ({ ...phrase, words: phrases.stems(phrase.text) })),
    places: stored.places.map((place) => ({ ...place, words: phrases.stems(place.text) })),
  };
}

type PartFacts = Pick<ActorFacts, 'kind' | 'country'>;

/** The side of a participant is its state, if that takes part too. */
export function placePart({
  actor,
  participants,
  facts,
}: {
  actor: string;
  participants: readonly string[];
  facts: PartFacts | null;
}): Pick<Part, 'side' | 'isPerson' | 'country'> {
  const country = facts?.country;
  return {
    side: country !== undefined && participants.includes(country) ? country : actor,
    isPerson: facts?.kind === 'person',
    ...(country === undefined ? {} : { country }),
  };
}

/** Ending later than this day, an event that began on `from` is a period rather than a happening. */
export function longAfter(from: string): string {
  return shiftDay(from, SPAN_OF_DAYS.long);
}
