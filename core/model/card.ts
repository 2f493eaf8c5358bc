import type { ActorKind } from './actor';
import type { EventKind } from './event';
import type { PartialDate } from './partial-date';

/** What stands where a picture would: its shape says the kind (LOOKS.md). `text`: monogram, ISO code, or date lines. */
export type Tile =
  | { shape: 'person' | 'state' | 'group' | 'shield' | 'open'; text: string }
  | { shape: 'leaf'; top: string; bottom: string };

/** Who the actor was when the article appeared and what has changed since. */
export type ThenNow =
  /** Nothing changed: one row, "When published, and still". */
  | { kind: 'still'; role: string; since: PartialDate | null }
  | { kind: 'changed'; then: string; now: string; nowSince: PartialDate | null }
  /** The article is later than the pack knows: "Last known" and "Not known". */
  | { kind: 'beyond'; lastKnown: string; asOf: PartialDate };

/** An event's date against the article's. `span` is words ("5 years 10 months"), null if either date is unknown. */
export type Ago = {
  kind: 'before' | 'running' | 'later' | 'undated';
  when: string;
  span: string | null;
};

export type Fact = { term: string; details: { text: string; target?: string }[] };
/** A step in a chain of events; `self` is the article itself, `far` a long gap to the next. */
export type ChainStep = {
  target: string | null;
  what: string;
  when: string;
  here: boolean;
  self: boolean;
  far: boolean;
  later: boolean;
};
export type CardRow = { target: string; tile: Tile; name: string; text: string };
export type CardSource = { name: string; url?: string };

type CardBase = {
  id: string;
  tile: Tile;
  name: string;
  /** "Person · North Korea", "Summit · Hanoi, Vietnam". */
  kindLine: string;
  lede: string;
  summary: string;
  facts: Fact[];
  sources: CardSource[];
  pack: { title: string; version: string };
  asOf: PartialDate;
  wikipedia: string | null;
};

export type ActorCard = CardBase & { kind: 'actor'; actorKind: ActorKind; time: ThenNow | null };
export type EventCard = CardBase & { kind: 'event'; eventKind: EventKind; time: Ago; chain: ChainStep[] };
export type SeriesCard = CardBase & { kind: 'series'; time: Ago; members: CardRow[] };
export type Card = ActorCard | EventCard | SeriesCard;

/** What a mention shows at once, before the full record is there. */
export type CompactCard = Pick<CardBase, 'id' | 'tile' | 'name' | 'kindLine' | 'lede'> &
  ({ kind: 'actor'; time: ThenNow | null } | { kind: 'event' | 'series'; time: Ago });
