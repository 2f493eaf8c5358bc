import type { Card, CardRow, CompactCard, Tile } from '../../core/model/card';
import type { Reason } from '../../core/model/mention';
import type { PartialDate } from '../../core/model/partial-date';
import type { Trouble } from '../../core/model/trouble';

/** The fixed top of a card. `tile` is null where only a name is known yet. */
export type CardHead = { tile: Tile | null; name: string; kindLine: string };

/** What stands on the card now; it goes from `brief` (what the mention knows) to `full` (the record). */
export type CardContent =
  | { kind: 'full'; card: Card }
  /** `waiting`: the record takes long enough that grey lines should say so. */
  | { kind: 'brief'; brief: CompactCard; waiting: boolean }
  /** A link inside a card was followed and the record is not there yet. */
  | { kind: 'named'; name: string; waiting: boolean }
  /** Several fit alike, or several are meant: the reader picks. */
  | { kind: 'choice'; head: CardHead; rows: CardRow[] }
  /** `words`: what the store says of itself, for the reader. */
  | { kind: 'trouble'; trouble: CardTroubleKind; head: CardHead | null; words?: string };

/** `updated`: the extension was replaced or removed while this page stayed open. */
export type CardTroubleKind = Trouble['trouble'] | 'updated';

/** Everything the card is drawn from. */
export type CardView = {
  content: CardContent;
  /** The article's day. */
  published: PartialDate | null;
  /** Why the words are marked; none on a card reached from another card. */
  reasons: Reason[];
  /** Name of the card to go back to. */
  back: string | null;
  /** Whether it stays when the pointer leaves; null where a card stays anyhow. */
  pinned: boolean | null;
  /** Pinned cards, sheets and cards opened by keyboard do not go by themselves. */
  closable: boolean;
  sheet: boolean;
};

/** What the reader did on the card. */
export type CardAct =
  | { kind: 'pin' }
  | { kind: 'close' }
  | { kind: 'back' }
  | { kind: 'follow'; target: string; name: string }
  | { kind: 'retry' }
  | { kind: 'reload' };

export type Act = (act: CardAct) => void;
