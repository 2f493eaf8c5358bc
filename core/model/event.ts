import type { LocalText } from './local-text';
import type { Name } from './name';
import type { PartialDate } from './partial-date';

/** Kinds of happening, each with its own words (EVENTS.md); `series` stands for several events. */
export const EVENT_KINDS = [
  'summit',
  'visit',
  'war',
  'battle',
  'attack',
  'atrocity',
  'election',
  'office',
  'coup',
  'protest',
  'strike',
  'treaty',
  'exit',
  'resolution',
  'law',
  'decree',
  'sanctions',
  'trial',
  'impeachment',
  'scandal',
  'report',
  'crisis',
  'disaster',
  'test',
  'launch',
  'deployment',
  'exercise',
  'incident',
  'dispute',
  'abduction',
  'swap',
  'annexation',
  'independence',
  'founding',
  'takeover',
  'resignation',
  'residence',
  'death',
  'statement',
  'call',
  'recognition',
  'sport',
  'other',
  'series',
] as const;
export type EventKind = (typeof EVENT_KINDS)[number];

export const OUTCOMES = [
  'failed',
  'agreed',
  'lifted',
  'withdrawn',
  'blocked',
  'won',
  'convicted',
  'acquitted',
  'killed',
] as const;
export type Outcome = (typeof OUTCOMES)[number];

export type Participant = { actor: string; role?: string };

export type Event = {
  type: 'event';
  id: string;
  kind: EventKind;
  wikidata?: string;
  label: LocalText;
  description: LocalText;
  summary?: LocalText;
  names?: Name[];
  start: PartialDate;
  /** Left out = same as start; `null` = goes on. */
  end?: PartialDate | null;
  place?: { label: LocalText; actor?: string };
  participants?: Participant[];
  /** Words or phrases for the subject, not the happening ("martial law"), by language; at most three each. */
  about?: Readonly<Record<string, string[]>>;
  outcome?: Outcome;
  /** A second kind whose words it borrows. */
  like?: EventKind;
  /** Last resort: groups of words that together point to the event, by language. */
  cues?: Readonly<Record<string, string[][]>>;
  partOf?: string;
  /** What came before it in the same chain, whether or not it was the cause. */
  follows?: string[];
  /** Of a series: the kind of its members. */
  of?: EventKind;
  links?: Readonly<Record<string, string>>;
  prominence: number;
  sources: string[];
};

/** When an event ended: its own end, its start if none is given, `null` while it goes on. */
export function endOf(event: Pick<Event, 'start' | 'end'>): PartialDate | null {
  return event.end === undefined ? event.start : event.end;
}

/** Ids of the actors that say where an event happened: its place or, without one, those who took part. */
export function placesOf({ place, participants = [] }: Pick<Event, 'place' | 'participants'>): string[] {
  return place?.actor === undefined ? participants.map(({ actor }) => actor) : [place.actor];
}
