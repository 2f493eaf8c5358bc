import type { Actor } from '../core/model/actor';
import { type Event, endOf } from '../core/model/event';
import { earliestDay, latestDay, type PartialDate } from '../core/model/partial-date';
import { nameVariants } from '../core/recognition/actors/name-variants';
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

/** Those that no record has, neither by Wikidata id nor by a name, in any spelling that is derived from its names. */
export function findMissingActors(wanted: Gold['actors'], actors: readonly Actor[]): string[] {
  const ids = new Set(actors.flatMap(({ wikidata }) => wikidata ?? []));
  const names = new Set(
    actors.flatMap((actor) =>
      [...Object.values(actor.label), ...nameVariants(actor).map(({ text }) => text)].map(foldWords),
    ),
  );
  return wanted
    .filter(
      ({ wikidata, names: known }) =>
        !(wikidata && ids.has(wikidata)) && !known.some((name) => names.has(foldWords(withoutQualifier(name)))),
    )
    .map(({ key, names: [name] }) => `${key} (${name})`);
}

/** "Ministry of External Affairs (India)" is called so only to tell it from others. */
function withoutQualifier(name: string): string {
  return name.replace(/ \([^)]*\)$/, '');
}

/**
 * Events that no record has: none bears one of their names, and none whose period meets theirs has one of the words that the
 * annotation says it must. The score of recognition takes one event for the other by the same rule.
 */
export function findMissingEvents(wanted: Gold['events'], events: readonly Event[]): string[] {
  const records = events.map((event) => {
    const names = [...Object.values(event.label), ...(event.names ?? []).map(({ text }) => text)].map(foldWords);
    return { event, names, text: [...names, ...Object.values(event.summary ?? {}).map(foldWords)].join(' ') };
  });
  return wanted
    .filter((gold) => {
      const names = new Set(gold.names.map(foldWords));
      const words = (gold.words ?? []).map(foldWords);
      return !records.some(
        (record) =>
          record.names.some((name) => names.has(name)) ||
          (periodsMeet(record.event, gold) && words.some((word) => record.text.includes(word))),
      );
    })
    .map(({ key, start }) => `${key} (${start})`);
}

/** After every day. */
const NO_END = '9999-12-31';

type Period = { start: PartialDate; end?: PartialDate | null };

/** Dates of low precision are given the benefit of the doubt. */
function periodsMeet(one: Period, other: Period): boolean {
  return earliestDay(one.start) <= lastDay(other) && earliestDay(other.start) <= lastDay(one);
}

function lastDay(period: Period): string {
  const end = endOf(period);
  return end === null ? NO_END : latestDay(end);
}
