import type { ActorIndex } from '../actors/open-actor-index';
import type { IndexFile } from '../index-file';
import { type NumberMap, openNumberMap } from '../number-map';
import { openRecordTable } from '../record-table';
import { createPhraseReader } from './create-phrase-reader';
import type { ActorFacts, EventFeatures, EventStory, EventWording } from './event-features';
import { type EventOutlines, openEventOutlines } from './event-outlines';
import type { Lexicon } from './lexicon/lexicon';
import { compileLexicon, type LexiconPhrases } from './lexicon/lexicon-phrases';
import { LEXICONS } from './lexicon/lexicons';
import { openPostings } from './postings';
import { readActorFacts } from './read-actor-facts';
import { sectionNames } from './section-names';
import { restoreWording, type StoredWording } from './stored-wording';

/** An event with its number, decoded when it is first a candidate. */
export type KnownEvent = EventFeatures & { number: number };

type KnownStory = { topic: ReadonlyMap<string, number>; summary: ReadonlyMap<string, number> };

export type LanguageIndex = {
  lexicon: Lexicon;
  phrases: LexiconPhrases;
  /** Events are numbered from 0 up to it. */
  count: number;
  /** The hash of an event's id → its number. */
  ids: NumberMap;
  getEvent(number: number): KnownEvent;
  getWording(number: number): EventWording;
  getStory(number: number): KnownStory;
  outlines: EventOutlines;
  /** Numbers of the events with a name, subject or cue of which a word (stem) is the rarest … */
  eventsOfPhraseWord(stem: string): Uint32Array;
  /** … and of those that a place, a subject or an actor can speak for beside a word of their kind. */
  eventsOfPlace(stem: string): Uint32Array;
  eventsOfTopic(stem: string): Uint32Array;
  eventsOfActor(id: string): Uint32Array;
};

export type EventIndex = {
  findActor(id: string): ActorFacts | null;
  /** By primary language subtag; null: events are not recognised in that language. */
  findLanguage(language: string): LanguageIndex | null;
};

/** Opens views; records are decoded and lexicons made ready only when an article asks for them. */
export function openEventIndex(file: IndexFile, actors: ActorIndex): EventIndex {
  const facts = new Map<string, ActorFacts | null>();
  const opened = new Map<string, LanguageIndex>();
  return {
    findActor(id) {
      let known = facts.get(id);
      if (known === undefined) {
        const number = actors.findActor(id);
        known = number === null ? null : readActorFacts(actors.getEntry(number));
        facts.set(id, known);
      }
      return known;
    },
    findLanguage(language) {
      const known = opened.get(language);
      if (known) return known;
      const lexicon = LEXICONS.find((candidate) => candidate.language === language);
      if (!lexicon) return null;
      const index = openLanguage(file, lexicon);
      opened.set(language, index);
      return index;
    },
  };
}

function openLanguage(file: IndexFile, lexicon: Lexicon): LanguageIndex {
  const names = sectionNames.ofLanguage(lexicon.language);
  const features = openRecordTable<EventFeatures>(file, names.features);
  const byPhrase = openPostings(file, names.byPhrase);
  const byPlace = openPostings(file, names.byPlace);
  const byTopic = openPostings(file, names.byTopic);
  const byActor = openPostings(file, names.byActor);
  const wordings = openRecordTable<StoredWording>(file, names.wordings);
  const stories = openRecordTable<EventStory>(file, names.stories);
  const phrases = createPhraseReader(lexicon);
  const decoded = new Map<number, KnownEvent>();
  const worded = new Map<number, EventWording>();
  const told = new Map<number, KnownStory>();
  return {
    lexicon,
    phrases: compileLexicon(lexicon),
    count: features.count,
    ids: openNumberMap(file, sectionNames.ids),
    outlines: openEventOutlines(file.units32(sectionNames.outlines)),
    eventsOfPhraseWord: (stem) => byPhrase.get(stem),
    eventsOfPlace: (stem) => byPlace.get(stem),
    eventsOfTopic: (stem) => byTopic.get(stem),
    eventsOfActor: (id) => byActor.get(id),
    getWording(number) {
      const known = worded.get(number);
      if (known) return known;
      const wording = restoreWording(wordings.get(number), phrases);
      worded.set(number, wording);
      return wording;
    },
    getStory(number) {
      const known = told.get(number);
      if (known) return known;
      const { topic, summary } = stories.get(number);
      const story = { topic: new Map(Object.entries(topic)), summary: new Map(Object.entries(summary)) };
      told.set(number, story);
      return story;
    },
    getEvent(number) {
      const known = decoded.get(number);
      if (known) return known;
      const event = Object.assign(features.get(number), { number });
      decoded.set(number, event);
      return event;
    },
  };
}
