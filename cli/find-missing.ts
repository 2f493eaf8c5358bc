import type { Actor } from '../core/model/actor';
import type { Event } from '../core/model/event';
import { earliestDay, latestDay } from '../core/model/partial-date';
import { foldWords } from '../core/recognition/text/fold-words';

/** An annotated article, as far as it is asked for here: whom and what a careful reader found in it. */
export type Gold = {
  id: string;
  actors: { key: string; names: string[]; wikidata?: string }[];
  events: { key: string; names: string[]; start: string; end?: string | null; words?: string[] }[];
  mentions: { actor: string; optional?: boolean }[];
  references: { event?: string; events?: string[]; optional?: boolean }[];
};

/** What at least one mention that is not optional asks for. */
export function requiredKeys({ mentions, references }: Gold): Set<string> {
  return new Set(
    [...mentions, ...references].flatMap((one) => {
      if (one.optional) return [];
      return 'actor' in one ? one.actor : [one.event ?? [], one.events ?? []].flat();
    }),
  );
}

/** Those that no record has, neither by Wikidata id nor by name. */
export function findMissingActors(wanted: Gold['actors'], actors: readonly Actor[]): string[] {
  const ids = new Set(actors.flatMap(({ wikidata }) => wikidata ?? []));
  const names = new Set(
    actors.flatMap(({ label, names }) => [...Object.values(label), ...names.map(({ text }) => text)].map(foldWords)),
  );
  return wanted
    .filter(
      ({ wikidata, names: known }) =>
        !(wikidata && ids.has(wikidata)) && !known.some((name) => names.has(foldWords(name))),
    )
    .map(({ key, names: [name] }) => `${key} (${name})`);
}

/** Events that no record has: none of the same time holds one of the words that the annotation says it must. */
export function findMissingEvents(wanted: Gold['events'], events: readonly Event[]): string[] {
  return wanted
    .filter(({ start, words = [], names }) => {
      const keys = [...words, ...names].map((word) => word.toLowerCase());
      return !events.some(
        (event) => isSameStart(event.start, start) && keys.some((key) => textOf(event).includes(key)),
      );
    })
    .map(({ key, start }) => `${key} (${start})`);
}

/** Dates of low precision are given the benefit of the doubt. */
function isSameStart(one: string, other: string): boolean {
  return earliestDay(one) <= latestDay(other) && earliestDay(other) <= latestDay(one);
}

function textOf({ id, label, description, summary, names = [], place }: Event): string {
  return [
    id,
    ...Object.values(label),
    ...Object.values(description),
    ...Object.values(summary ?? {}),
    ...names.map(({ text }) => text),
    place?.label.en,
  ]
    .join(' ')
    .toLowerCase();
}
