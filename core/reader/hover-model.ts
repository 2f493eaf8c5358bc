import type { Card } from '../model/card';
import type { Trouble } from '../model/trouble';
import type { Point } from './hit-test';

/** ms the pointer must rest before a card opens: shorter and cards chase a pointer that only passes (LOOKS.md). */
export const DWELL = 180;
/** ms a card stays after the pointer left, so that the gap between words and card can be crossed (WCAG 1.4.13). */
export const GRACE = 300;
/** ms without an answer after which the card says that it is waiting; below it grey lines would only flicker. */
export const PATIENCE = 120;

/** A mark the reader points at. `target` is null where several could be meant and the card lists them. */
export type Aim = { mark: number; target: string | null; point: Point };

/** One card on the way from a mark to where the reader is now. Answers are kept, so going back asks nothing. */
export type TrailStep = { target: string | null; name: string | null; answer: Card | Trouble | null };

/** How the card was opened. Only a card opened by pointing goes when the pointer leaves. */
export type Opening = 'pointer' | 'keyboard' | 'touch';

export type OpenCard = {
  aim: Aim;
  opening: Opening;
  pinned: boolean;
  /** Never empty; the last step is shown. */
  trail: readonly TrailStep[];
  /** The answer takes longer than `PATIENCE`. */
  slow: boolean;
  /** The extension was replaced or removed while the page stayed open. */
  gone: boolean;
};

/** A wish for a timer; a new object means: start anew. */
export type Timer = { after: number; event: 'dwellPassed' | 'gracePassed' };
/** A wish for a card's record. Answers carry the token; only that of the latest request counts. */
export type CardRequest = { token: number; target: string };

export type HoverState = {
  phase: /** `dismissed`: the mark whose card was closed while the pointer may still rest on it. */
    | { kind: 'idle'; dismissed: number | null }
    | { kind: 'dwelling'; aim: Aim }
    /** `next`: the pointer rests on another mark. */
    | { kind: 'open'; card: OpenCard; next: Aim | null }
    | { kind: 'leaving'; card: OpenCard };
  timer: Timer | null;
  request: CardRequest | null;
  lastToken: number;
};

/** What happened, named after what the reader did. */
export type HoverEvent =
  | { kind: 'pointerRestedOn'; aim: Aim }
  | { kind: 'pointerLeft' }
  | { kind: 'cardEntered' }
  | { kind: 'pressedOrTyped' }
  | { kind: 'dwellPassed' }
  | { kind: 'gracePassed' }
  | { kind: 'tappedOn'; aim: Aim }
  | { kind: 'tappedElsewhere' }
  | { kind: 'steppedTo'; aim: Aim }
  | { kind: 'pinned' }
  | { kind: 'closed' }
  | { kind: 'followed'; target: string; name: string }
  | { kind: 'wentBack' }
  | { kind: 'retried' }
  | { kind: 'scrolled' }
  | { kind: 'markLeftView' }
  | { kind: 'navigated' }
  | { kind: 'answerArrived'; token: number; reply: Card | Trouble }
  | { kind: 'answerDelayed'; token: number }
  | { kind: 'extensionGone'; token: number };

export const AT_REST: HoverState = {
  phase: { kind: 'idle', dismissed: null },
  timer: null,
  request: null,
  lastToken: 0,
};

/** The card that is on the page, if any. */
export function shownCard({ phase }: HoverState): OpenCard | null {
  return phase.kind === 'open' || phase.kind === 'leaving' ? phase.card : null;
}

/** The step of the trail that is shown. */
export function currentStep(card: OpenCard): TrailStep {
  return card.trail.at(-1) ?? { target: null, name: null, answer: null };
}
