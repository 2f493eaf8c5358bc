import type { Actor } from '../../model/actor';
import type { Event } from '../../model/event';
import type { Section } from '../index-file';
import { compileRecordTable } from '../record-table';
import { compileActorFacts } from './compile-actor-facts';
import { compileEventFeatures } from './compile-event-features';
import type { EventFeatures } from './event-features';
import { compileEventOutlines } from './event-outlines';
import { compileLexicon } from './lexicon/lexicon-phrases';
import { LEXICONS } from './lexicon/lexicons';
import { compilePostings } from './postings';
import { sectionNames } from './section-names';

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
  const sections: Record<string, Section>[] = [
    compileRecordTable(sectionNames.actorFacts, actors.map(compileActorFacts)),
    { [sectionNames.outlines]: compileEventOutlines(events) },
    compilePostings(sectionNames.actorNumbers, new Map(actors.map(({ id }, number) => [id, new Set([number])]))),
  ];
  for (const lexicon of LEXICONS) {
    const names = sectionNames.ofLanguage(lexicon.language);
    const phrases = compileLexicon(lexicon);
    const features = compileEventFeatures({ events, actors: actorsById, lexicon, phrases });
    sections.push(
      compileRecordTable(names.features, features),
      compilePostings(names.byOpening, invert(features, openingsOf)),
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

/** The words with which what stands for the event by itself can begin: its names, subjects and cues. */
function openingsOf({ names, about, cues }: EventFeatures): (string | undefined)[] {
  return [
    ...[...names, ...about].map(({ words }) => words[0]),
    ...cues.flatMap((group) => group.map((words) => words[0])),
  ];
}

function actorsOf({ parts, placeActor }: EventFeatures): (string | undefined)[] {
  return [...parts.flatMap(({ actor, country }) => [actor, country]), placeActor];
}

function invert(
  features: readonly EventFeatures[],
  keysOf: (event: EventFeatures) => (string | undefined)[],
): Map<string, Set<number>> {
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
