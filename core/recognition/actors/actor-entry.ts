import type { Actor, ActorKind, Gender } from '../../model/actor';
import type { PartialDate } from '../../model/partial-date';

/** What resolving needs to know of an actor; kept in the index. */
export type ActorEntry = {
  id: string;
  wikidata?: string;
  label: string;
  kind: ActorKind;
  gender?: Gender;
  country?: string;
  prominence: number;
  roles?: { title: string; of?: string; from: PartialDate | null; to: PartialDate | null }[];
  /** Names with dates, folded as in the text. */
  dated?: { text: string; from: PartialDate | null; to: PartialDate | null }[];
};

export function actorEntryOf(actor: Actor): ActorEntry {
  const dated = actor.names.filter((name) => name.from != null || name.to != null);
  return {
    id: actor.id,
    label: actor.label.en ?? Object.values(actor.label)[0] ?? actor.id,
    kind: actor.kind,
    prominence: actor.prominence,
    ...(actor.wikidata ? { wikidata: actor.wikidata } : {}),
    ...(actor.gender ? { gender: actor.gender } : {}),
    ...(actor.country ? { country: actor.country } : {}),
    ...(actor.roles?.length
      ? {
          roles: actor.roles.map((role) => ({
            title: Object.values(role.title).join(' ').toLowerCase(),
            ...(role.of ? { of: role.of } : {}),
            from: role.from,
            to: role.to,
          })),
        }
      : {}),
    ...(dated.length
      ? { dated: dated.map((name) => ({ text: name.text, from: name.from ?? null, to: name.to ?? null })) }
      : {}),
  };
}
