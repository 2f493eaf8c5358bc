import type { Actor, Role } from '../../model/actor';
import { pickText } from '../../model/local-text';
import { earliestDay, latestDay } from '../../model/partial-date';
import { HIGHEST_OFFICE } from '../time/time-words';
import type { ActorFacts } from './event-features';

/** What the event rules ask of an actor: name, kind, country, and terms in the highest offices. */
export function compileActorFacts(actor: Actor): ActorFacts {
  return {
    id: actor.id,
    label: pickText(actor.label) || actor.id,
    kind: actor.kind,
    ...(actor.country ? { country: actor.country } : {}),
    ...(actor.gender ? { gender: actor.gender } : {}),
    terms: (actor.roles ?? [])
      .filter((role) => role.from !== null && HIGHEST_OFFICE.test(pickText(role.title)))
      .map(termOf)
      .sort((a, b) => (a.from < b.from ? -1 : 1)),
  };
}

function termOf({ from, to }: Role): ActorFacts['terms'][number] {
  return { from: from === null ? '' : earliestDay(from), to: to === null ? null : latestDay(to) };
}
