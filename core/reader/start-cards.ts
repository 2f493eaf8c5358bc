import { createCardHost } from './card-host';
import type { Highlighter } from './highlighter';
import { createHitTest, type Point } from './hit-test';
import { startHover } from './hover-effects';
import { type Aim, shownCard } from './hover-model';
import { dayOf, type Mark, type Painted } from './mark';
import { createShowCard } from './show-card';
import { chooseMark, findFirstInView, scrollToMark } from './step-marks';
import type { Surroundings } from './surroundings';
import { targetOf } from './view-card';
import { watchKeys } from './watch-keys';
import { watchPointer } from './watch-pointer';

export type Cards = {
  step: (direction: 1 | -1) => void;
  /** Other marks are painted: what the reader points at or reads may have gone. */
  repainted: () => void;
};

/** Lets the reader open cards for painted marks, by pointer, touch and keyboard, until the signal aborts. */
export function startCards(options: {
  surroundings: Surroundings;
  painted: () => Painted;
  highlighter: Highlighter;
  /** Marks are not drawn at rest. */
  onlyOnHover: boolean;
  signal: AbortSignal;
  /** The card that says so was shown and closed: nothing here can work any more. */
  gone: () => void;
}): Cards {
  const { surroundings, painted, highlighter, onlyOnHover, signal, gone } = options;
  const { document, window, send, isGone, shadowMode } = surroundings;
  const host = createCardHost({ document, shadowMode, signal });
  const hover = startHover({
    ask: (target) => {
      const mark = markOf(aimedAt());
      return send('card', { target, published: mark ? dayOf(mark) : null });
    },
    isGone,
    changed: (state, before) => {
      showCard(shownCard(state));
      if (shownCard(before)?.gone && !shownCard(state)) gone();
    },
    signal,
  });
  const { dispatch } = hover;
  const showCard = createShowCard({ window, host, highlighter, markOf, dispatch, signal });
  const isOpen = () => shownCard(hover.state()) !== null;
  const aimAt = (mark: Mark, point: Point): Aim => ({ mark: mark.id, target: targetOf(mark, mark.briefs), point });
  const hitTest = createHitTest({ document, registry: onlyOnHover ? null : window.CSS.highlights, painted });
  watchPointer({ window, hitTest, isOnCard: host.isTarget, aimAt, dispatch, signal });
  watchKeys({ window, isOpen, isOnCard: host.isTarget, dispatch, signal });
  window.addEventListener('scroll', () => dispatch({ kind: 'scrolled' }), { capture: true, passive: true, signal });
  window.addEventListener('pagehide', () => dispatch({ kind: 'navigated' }), { signal });
  let last: number | null = null;

  function markOf(id: number | null): Mark | undefined {
    return painted().marks.find((mark) => mark.id === id);
  }

  /** The mark whose card is open, or about to open. */
  function aimedAt(): number | null {
    const { phase } = hover.state();
    if (phase.kind === 'idle') return null;
    return phase.kind === 'dwelling' ? phase.aim.mark : phase.card.aim.mark;
  }

  function repainted(): void {
    const { phase } = hover.state();
    if (phase.kind === 'idle') return;
    if (!markOf(aimedAt())) dispatch({ kind: 'navigated' });
    else if (phase.kind === 'open' && phase.next && !markOf(phase.next.mark)) dispatch({ kind: 'pressedOrTyped' });
  }

  function step(direction: 1 | -1): void {
    const { marks } = painted();
    const from = markOf(shownCard(hover.state())?.aim.mark ?? last);
    const firstInView = () => findFirstInView(marks);
    let next = chooseMark({ count: marks.length, current: from ? marks.indexOf(from) : null, direction, firstInView });
    // Marks in a folded part of the page are passed over; at most once round.
    for (let tries = 0; next !== null && tries < marks.length; tries++) {
      const mark = marks[next];
      const line = mark && scrollToMark(mark, window);
      if (mark && line) {
        last = mark.id;
        dispatch({ kind: 'steppedTo', aim: aimAt(mark, { x: line.left, y: (line.top + line.bottom) / 2 }) });
        return;
      }
      next = chooseMark({ count: marks.length, current: next, direction, firstInView });
    }
  }

  return { step, repainted };
}
