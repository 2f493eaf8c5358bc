import type { Fact } from '../../model/card';
import { type Event, endOf, type Outcome } from '../../model/event';
import { pickText } from '../../model/local-text';
import { earliestDay } from '../../model/partial-date';
import { findActor, findEvent } from '../record-reader';
import type { CardContext } from './card-context';
import { formatDate } from './format-date';

/** More names than these are a list, not an answer to "who". */
const MOST_PARTICIPANTS = 6;

const OUTCOME_WORDS: Readonly<Record<Outcome, string>> = {
  failed: 'Failed',
  agreed: 'Agreement reached',
  lifted: 'Lifted again',
  withdrawn: 'Withdrawn',
  blocked: 'Blocked',
  won: 'Won',
  convicted: 'Conviction',
  acquitted: 'Acquittal',
  killed: 'Killed',
};

/** Facts about an event in the order of a card; actors that no pack knows are left out. */
export async function tellEventFacts(event: Event, context: CardContext): Promise<Fact[]> {
  const [place, who, series] = await Promise.all([
    tellPlace(event, context),
    tellWho(event, context),
    tellSeries(event, context),
  ]);
  return [...tellEnd(event, context), ...place, ...who, ...tellOutcome(event), ...series];
}

/** Said only where the card's time line says "so far", as the article could not know it. */
function tellEnd(event: Event, { published, locale }: CardContext): Fact[] {
  const end = endOf(event);
  if (end === null || end === event.start || published === null) return [];
  const ranOn = earliestDay(event.start) <= earliestDay(published) && earliestDay(end) > earliestDay(published);
  return ranOn ? [{ term: 'Ended', details: [{ text: formatDate(end, { locale, month: 'long' }) }] }] : [];
}

async function tellPlace({ place }: Event, { records, locale }: CardContext): Promise<Fact[]> {
  if (!place) return [];
  const actor = await findActor(records, place.actor);
  const text = pickText(place.label, locale);
  return [{ term: 'Where', details: [actor ? { text, target: actor.id } : { text }] }];
}

async function tellWho({ participants = [] }: Event, { records, locale }: CardContext): Promise<Fact[]> {
  const actors = await Promise.all(participants.map(({ actor }) => findActor(records, actor)));
  const known = actors.filter((actor) => actor !== null).slice(0, MOST_PARTICIPANTS);
  if (known.length === 0) return [];
  return [{ term: 'Who', details: known.map(({ id, label }) => ({ text: pickText(label, locale), target: id })) }];
}

function tellOutcome({ outcome }: Event): Fact[] {
  return outcome ? [{ term: 'Outcome', details: [{ text: OUTCOME_WORDS[outcome] }] }] : [];
}

async function tellSeries({ partOf }: Event, { records, locale }: CardContext): Promise<Fact[]> {
  const series = await findEvent(records, partOf);
  return series ? [{ term: 'Part of', details: [{ text: pickText(series.label, locale), target: series.id }] }] : [];
}
