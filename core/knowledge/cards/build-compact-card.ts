import type { Actor } from '../../model/actor';
import type { CompactCard } from '../../model/card';
import type { Event } from '../../model/event';
import { pickText } from '../../model/local-text';
import type { PartialDate } from '../../model/partial-date';
import { findActor, type RecordReader } from '../record-reader';
import { buildActorTile, buildEventTile, buildSeriesTile } from './build-tile';
import { capitalise } from './capitalise';
import type { CardContext } from './card-context';
import { ACTOR_KIND_WORDS, EVENT_KIND_WORDS } from './kind-words';
import { tellAgo, tellWhen } from './tell-ago';
import { tellThenNow } from './tell-then-now';

export type CardRequest = {
  /** Id of an actor or event. */
  target: string;
  /** The article's day; null if the page has none. */
  published: PartialDate | null;
  records: RecordReader;
  /** BCP 47 tag; dates in British English unless told. */
  locale?: string;
};

export const DEFAULT_LOCALE = 'en-GB';

/** What a mention shows at once; null if no pack in use knows the target. */
export async function buildCompactCard(request: CardRequest): Promise<CompactCard | null> {
  const { target, records, published, locale = DEFAULT_LOCALE } = request;
  const found = await records.findRecord(target);
  if (!found) return null;
  const { record, pack } = found;
  const context = { records, pack, published, locale };
  return record.type === 'actor' ? compactActor(record, context) : compactEvent(record, context);
}

export async function compactActor(actor: Actor, context: CardContext) {
  const { records, locale } = context;
  const name = pickText(actor.label, locale);
  const country = await findActor(records, actor.country);
  return {
    kind: 'actor',
    id: actor.id,
    tile: buildActorTile(actor, name),
    name,
    kindLine: joinLine(ACTOR_KIND_WORDS[actor.kind], country && pickText(country.label, locale)),
    lede: capitalise(pickText(actor.description, locale), locale),
    time: await tellThenNow(actor, context),
  } satisfies CompactCard;
}

export async function compactEvent(event: Event, context: CardContext) {
  const { pack, published, locale, records } = context;
  const isSeries = event.kind === 'series';
  const members = isSeries ? (await records.findMembers(event.id)).length : 0;
  return {
    kind: isSeries ? 'series' : 'event',
    id: event.id,
    tile: isSeries ? buildSeriesTile(event, { members, locale }) : buildEventTile(event, locale),
    name: pickText(event.label, locale),
    kindLine: isSeries ? seriesLine(event, locale) : eventLine(event, locale),
    lede: capitalise(pickText(event.description, locale), locale),
    time: tellAgo({ event, published, locale, asOf: pack.asOf }),
  } satisfies CompactCard;
}

function eventLine({ kind, place }: Event, locale: string): string {
  return joinLine(EVENT_KIND_WORDS[kind].one, place && pickText(place.label, locale));
}

function seriesLine(event: Event, locale: string): string {
  const kind = event.of === undefined ? 'Series' : `Series of ${EVENT_KIND_WORDS[event.of].many}`;
  const toMonth = {
    start: event.start.slice(0, 7),
    ...(event.end !== undefined && { end: event.end?.slice(0, 7) ?? null }),
  };
  return joinLine(kind, tellWhen(toMonth, locale));
}

function joinLine(kind: string, more: string | null | undefined): string {
  return more ? `${kind} · ${more}` : kind;
}
