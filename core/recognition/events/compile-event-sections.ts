import type { Actor } from '../../model/actor';
import type { Event } from '../../model/event';
import type { Section } from '../index-file';
import { createNumberMapBuilder } from '../number-map';
import { compileRecordTable } from '../record-table';
import { hashWord } from '../text/hash-word';
import { compileEventFeatures } from './compile-event-features';
import type { EventFeatures, EventStory, EventWording } from './event-features';
import { compileEventOutlines } from './event-outlines';
import { compileLexicon } from './lexicon/lexicon-phrases';
import { LEXICONS } from './lexicon/lexicons';
import { compilePostings } from './postings';
import { sectionNames } from './section-names';
import { storeWording } from './stored-wording';

/**
 * Does the heavy part of recognising events once: per language the features of every event, and the maps from a word and
 * from an actor to the events it can speak for. Section names begin with "event."
 */
export function compileEventSections({
  events,
  actors,
}: {
  events: readonly Event[];
  actors: readonly Actor[];
}): Record<string, Section> {
  const actorsById = new Map(actors.map((actor) => [actor.id, actor]));
  const ids = createNumberMapBuilder(sectionNames.ids);
  events.forEach(({ id }, number) => {
    ids.add(hashWord(id), number);
  });
  const sections: Record<string, Section>[] = [
    { [sectionNames.outlines]: compileEventOutlines(events), ...ids.finish() },
  ];
  for (const lexicon of LEXICONS) {
    const names = sectionNames.ofLanguage(lexicon.language);
    const phrases = compileLexicon(lexicon);
    const features = compileEventFeatures({ events, actors: actorsById, lexicon, phrases });
    sections.push(
      compileRecordTable(
        names.features,
        features.map(
          ({ names: _names, about: _about, cues: _cues, topic: _topic, summary: _summary, ...event }): EventFeatures =>
            event,
        ),
      ),
      compileRecordTable(names.wordings, features.map(storeWording)),
      compileRecordTable(
        names.stories,
        features.map(({ topic, summary }): EventStory => ({ topic, summary })),
      ),
      compilePostings(names.byPhrase, invert(features, rarestWords(features))),
      compilePostings(
        names.byPlace,
        invert(features, ({ places }) => places.map(({ words }) => words[0])),
      ),
      compilePostings(
        names.byTopic,
        invert(features, ({ topic }) => Object.keys(topic)),
      ),
      compilePostings(names.byActor, invert(features, actorsOf)),
    );
  }
  return Object.assign({}, ...sections);
}

/** Of each name, subject and cue of an event the word that fewest others have: without it the sentence cannot hold it. */
function rarestWords(features: readonly EventWording[]): (event: EventWording) => (string | undefined)[] {
  const counts = new Map<string, number>();
  for (const word of features.flatMap((event) => phrasesOf(event).flat()))
    counts.set(word, (counts.get(word) ?? 0) + 1);
  const rarity = (word: string) => counts.get(word) ?? 0;
  return (event) => phrasesOf(event).map((words) => [...words].sort((a, b) => rarity(a) - rarity(b))[0]);
}

function phrasesOf({ names, about, cues }: EventWording): string[][] {
  return [...[...names, ...about].map(({ words }) => words), ...cues.map((group) => group.flat())];
}

function actorsOf({ parts, placeActor }: EventFeatures): (string | undefined)[] {
  return [...parts.flatMap(({ actor, country }) => [actor, country]), placeActor];
}

function invert<T>(features: readonly T[], keysOf: (event: T) => (string | undefined)[]): Map<string, Set<number>> {
  const map = new Map<string, Set<number>>();
  features.forEach((event, number) => {
    for (const key of keysOf(event)) {
      if (!key) continue;
      const numbers = map.get(key);
      if (numbers) numbers.add(number);
      else map.set(key, new Set([number]));
    }
  });
  return map;
}
