import { earliestDay, latestDay } from '../../model/partial-date';
import type { ActorEntry } from '../actors/actor-entry';
import type { ActorFacts } from './event-features';

/** Highest offices, whose holders have "terms"; with the start of the title, so that "vice president" is none. */
const HIGHEST_OFFICE =
  /^(?:\d+\w+ )?(?:acting |interim |transitional )?(?:federal )?(?:president|prime minister|chancellor|premier|taoiseach|supreme leader|paramount leader|first minister|secretary general|secretary-general|general secretary|chief executive)\b/i;

/** What the event rules ask of an actor: name, kind, country, and terms in the highest offices. */
export function readActorFacts({ id, label, kind, country, gender, roles = [] }: ActorEntry): ActorFacts {
  return {
    id,
    label,
    kind,
    ...(country ? { country } : {}),
    ...(gender ? { gender } : {}),
    terms: roles
      .filter(isHighest)
      .map(termOf)
      .sort((one, other) => (one.from < other.from ? -1 : 1)),
  };
}

type Role = NonNullable<ActorEntry['roles']>[number];

function isHighest({ title, from }: Role): boolean {
  return from !== null && HIGHEST_OFFICE.test(title);
}

function termOf({ from, to }: Role): ActorFacts['terms'][number] {
  return { from: from === null ? '' : earliestDay(from), to: to === null ? null : latestDay(to) };
}
