import type { Card, CardRow } from '../../model/card';
import type { Event } from '../../model/event';
import { pickText } from '../../model/local-text';
import { earliestDay } from '../../model/partial-date';
import { buildChain } from './build-chain';
import { type CardRequest, compactActor, compactEvent, DEFAULT_LOCALE } from './build-compact-card';
import { buildEventTile } from './build-tile';
import { capitalise } from './capitalise';
import type { CardContext } from './card-context';
import { nameSources } from './name-sources';
import { tellActorFacts } from './tell-actor-facts';
import { tellEventFacts } from './tell-event-facts';

/** A row in a series; longer lists are read in the panel or at the source. */
const MOST_MEMBERS = 50;

/** The whole card of an actor, event or series, as seen from the article's day; null if no pack in use knows the target. */
export async function buildCard(request: CardRequest): Promise<Card | null> {
  const { target, records, published, locale = DEFAULT_LOCALE } = request;
  const found = await records.findRecord(target);
  if (!found) return null;
  const { record, pack } = found;
  const context: CardContext = { records, pack, published, locale };
  const base = {
    summary: pickText(record.summary, locale),
    sources: nameSources(record, pack),
    pack: { title: pack.title, version: pack.version },
    asOf: pack.asOf,
    wikipedia: findWikipedia(record.links),
  };
  if (record.type === 'actor') {
    const [compact, facts] = await Promise.all([compactActor(record, context), tellActorFacts(record, context)]);
    return { ...compact, ...base, actorKind: record.kind, facts };
  }
  const [compact, facts] = await Promise.all([compactEvent(record, context), tellEventFacts(record, context)]);
  const { kind, ...head } = compact;
  if (kind === 'series') return { kind, ...head, ...base, facts, members: await listMembers(record, context) };
  return { kind, ...head, ...base, eventKind: record.kind, facts, chain: await buildChain(record, context) };
}

async function listMembers(series: Event, { records, locale }: CardContext): Promise<CardRow[]> {
  const members = await records.findMembers(series.id);
  return members
    .sort((a, b) => earliestDay(a.start).localeCompare(earliestDay(b.start)))
    .slice(0, MOST_MEMBERS)
    .map((event) => ({
      target: event.id,
      tile: buildEventTile(event, locale),
      name: pickText(event.label, locale),
      text: capitalise(pickText(event.description, locale), locale),
    }));
}

/** Checked on import and once more here: a link is what a reader clicks. */
function findWikipedia(links: Readonly<Record<string, string>> | undefined): string | null {
  const address = links?.wikipedia;
  return address !== undefined && URL.canParse(address) && new URL(address).protocol === 'https:' ? address : null;
}
