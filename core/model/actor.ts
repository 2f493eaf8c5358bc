import type { LocalText } from './local-text';
import type { Name } from './name';
import type { PartialDate } from './partial-date';

export const ACTOR_KINDS = [
  'person',
  'state',
  'organisation',
  'party',
  'armed-group',
  'company',
  'media',
  'place',
] as const;
export type ActorKind = (typeof ACTOR_KINDS)[number];

export const GENDERS = ['male', 'female', 'other'] as const;
export type Gender = (typeof GENDERS)[number];

/** An office or membership. `of`: id of the actor it is held in. `to: null` = still held when the pack was made. */
export type Role = {
  title: LocalText;
  of?: string;
  from: PartialDate | null;
  to: PartialDate | null;
  sources?: string[];
};

/** `kind` is a word for what the other is to this actor ("father": the other is the father). */
export type Relation = {
  kind: string;
  to: string;
  from?: PartialDate | null;
  to_date?: PartialDate | null;
};

export type Actor = {
  type: 'actor';
  id: string;
  kind: ActorKind;
  wikidata?: string;
  label: LocalText;
  /** The card's first line, at most `LIMITS.descriptionLength` characters. */
  description: LocalText;
  summary?: LocalText;
  names: Name[];
  gender?: Gender;
  born?: PartialDate | null;
  died?: PartialDate | null;
  /** Id of the state a person, party, company, … belongs to. */
  country?: string;
  /** ISO 3166-1 alpha-2 code of a state, drawn on its tile. */
  code?: string;
  roles?: Role[];
  relations?: Relation[];
  links?: Readonly<Record<string, string>>;
  /** How much world news names it, 0 to 1. */
  prominence: number;
  sources: string[];
};
