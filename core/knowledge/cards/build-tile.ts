import type { Actor } from '../../model/actor';
import type { Tile } from '../../model/card';
import { type Event, endOf } from '../../model/event';
import { type PartialDate, precisionOf } from '../../model/partial-date';
import { formatDate } from './format-date';

const SHAPES = {
  person: 'person',
  state: 'state',
  organisation: 'group',
  party: 'group',
  company: 'group',
  media: 'group',
  place: 'group',
  'armed-group': 'shield',
} as const;

/** A tile holds this many letters at its type size. Characters. */
const LETTERS = 2;
const ACRONYM_LETTERS = 4;

export function buildActorTile(actor: Actor, name: string): Tile {
  const shape = SHAPES[actor.kind];
  if (shape === 'state' && actor.code) return { shape, text: actor.code };
  if (shape === 'person' || shape === 'state') return { shape, text: initials(name) };
  const acronym = actor.names.find(({ use, text }) => use === 'acronym' && text.length <= ACRONYM_LETTERS)?.text;
  return { shape, text: acronym ?? initials(name) };
}

/** First letters of the first two words that begin with a capital: "Ursula von der Leyen" → "UL". */
function initials(name: string): string {
  const words = name.split(/[\s-]+/u).filter(Boolean);
  const capitalised = words.filter((word) => /^\p{Lu}/u.test(word));
  return (capitalised.length > 0 ? capitalised : words)
    .slice(0, LETTERS)
    .map((word) => [...word][0] ?? '')
    .join('');
}

/** A leaf with the month over the year; for what goes on, the year and an arrow. */
export function buildEventTile(event: Pick<Event, 'start' | 'end'>, locale: string): Tile {
  if (endOf(event) === null) return { shape: 'leaf', top: yearOf(event.start), bottom: '→' };
  return { shape: 'leaf', top: monthOf(event.start, locale), bottom: yearOf(event.start) };
}

/** How many events a series stands for; its first date where none of them is known. */
export function buildSeriesTile(event: Event, { members, locale }: { members: number; locale: string }): Tile {
  return members > 0 ? { shape: 'leaf', top: '', bottom: `${members}×` } : buildEventTile(event, locale);
}

function yearOf(date: PartialDate): string {
  return date.slice(0, 4);
}

function monthOf(date: PartialDate, locale: string): string {
  if (precisionOf(date) === 'year') return '';
  return formatDate(date.slice(0, 7), { locale, month: 'short' }).replace(yearOf(date), '').trim();
}
