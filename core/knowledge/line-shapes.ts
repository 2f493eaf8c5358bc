import { ACTOR_KINDS, type Actor, GENDERS, type Relation, type Role } from '../model/actor';
import { EVENT_KINDS, type Event, OUTCOMES, type Participant } from '../model/event';
import { LIMITS } from '../model/limits';
import { NAME_USES, type Name } from '../model/name';
import type { PackManifest, Source } from '../model/pack';
import {
  count,
  fields,
  filledMapOf,
  flag,
  listOf,
  mapOf,
  matching,
  nullable,
  numberBetween,
  oneOf,
  optional,
  partialDate,
  secureLink,
  text,
} from './shape';

/** BCP 47 tags run to about 35 characters (RFC 5646, 4.4.1). */
const LANGUAGE_TAG_LENGTH = 35;
/** Past three the words stop being a subject and become a bag (EVENTS.md). Words or phrases a language. */
const ABOUT_PHRASES = 3;

const shortText = text(LIMITS.nameLength);
const id = matching(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'an id in small letters, digits and hyphens', LIMITS.nameLength);
const language = matching(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/, 'a language tag such as en', LANGUAGE_TAG_LENGTH);
const wikidata = matching(/^Q[1-9]\d*$/, 'a Wikidata id such as Q42', LIMITS.nameLength);
const date = optional(nullable(partialDate));
const links = optional(mapOf(shortText, secureLink));
const sources = listOf(shortText);
const inLanguages = (longest: number) => filledMapOf(language, text(longest));

const name = fields<Name>({
  text: shortText,
  language,
  use: oneOf(NAME_USES),
  exact: optional(flag),
  from: date,
  to: date,
});

const role = fields<Role>({
  title: inLanguages(LIMITS.nameLength),
  of: optional(id),
  from: nullable(partialDate),
  to: nullable(partialDate),
  sources: optional(sources),
});

const relation = fields<Relation>({ kind: shortText, to: id, from: date, to_date: date });

export const actorShape = fields<Actor>({
  type: oneOf(['actor']),
  id,
  kind: oneOf(ACTOR_KINDS),
  wikidata: optional(wikidata),
  label: inLanguages(LIMITS.nameLength),
  description: inLanguages(LIMITS.descriptionLength),
  summary: optional(inLanguages(LIMITS.summaryLength)),
  names: listOf(name),
  gender: optional(oneOf(GENDERS)),
  born: date,
  died: date,
  country: optional(id),
  code: optional(matching(/^[A-Z]{2}$/, 'two capital letters (ISO 3166-1 alpha-2)', LIMITS.nameLength)),
  roles: optional(listOf(role)),
  relations: optional(listOf(relation)),
  links,
  prominence: numberBetween(0, 1),
  sources,
});

export const eventShape = fields<Event>({
  type: oneOf(['event']),
  id,
  kind: oneOf(EVENT_KINDS),
  wikidata: optional(wikidata),
  label: inLanguages(LIMITS.nameLength),
  description: inLanguages(LIMITS.descriptionLength),
  summary: optional(inLanguages(LIMITS.summaryLength)),
  names: optional(listOf(name)),
  start: partialDate,
  end: date,
  place: optional(fields<NonNullable<Event['place']>>({ label: inLanguages(LIMITS.nameLength), actor: optional(id) })),
  participants: optional(listOf(fields<Participant>({ actor: id, role: optional(shortText) }))),
  about: optional(mapOf(language, listOf(shortText, { most: ABOUT_PHRASES }))),
  outcome: optional(oneOf(OUTCOMES)),
  like: optional(oneOf(EVENT_KINDS)),
  cues: optional(mapOf(language, listOf(listOf(shortText)))),
  partOf: optional(id),
  follows: optional(listOf(id)),
  of: optional(oneOf(EVENT_KINDS)),
  links,
  prominence: numberBetween(0, 1),
  sources,
});

const source = fields<Source>({
  id: shortText,
  name: shortText,
  url: optional(secureLink),
  license: optional(shortText),
});

/** `format` is any text here: another format is told apart from a broken line where the pack is read. */
export const manifestShape = fields<PackManifest>({
  type: oneOf(['pack']),
  format: shortText,
  id,
  version: shortText,
  title: shortText,
  description: optional(text(LIMITS.summaryLength)),
  languages: listOf(language),
  asOf: partialDate,
  license: shortText,
  sources: listOf(source),
  counts: optional(fields<NonNullable<PackManifest['counts']>>({ actors: count, events: count })),
});
