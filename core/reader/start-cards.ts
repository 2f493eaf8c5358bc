import type { ArticleText } from '../model/article-text';
import type { CompactCard } from '../model/card';
import { createCardHost } from './card-host';
import type { Highlighter } from './highlighter';
import { createHitTest, type Point } from './hit-test';
import { startHover } from './hover-effects';
import { type Aim, shownCard } from './hover-model';
import type { Mark } from './mark';
import { createShowCard } from './show-card';
import { chooseMark, findFirstInView, scrollToMark } from './step-marks';
import type { Surroundings } from './surroundings';
import { targetOf } from './view-card';
import { watchKeys } from './watch-keys';
import { watchPointer } from './watch-pointer';

/** Lets the reader open cards for painted marks, by pointer, touch and keyboard, until the signal aborts. */
export function startCards(options: {
  surroundings: Surroundings;
  marks: readonly Mark[];
  highlighter: Highlighter;
  /** Marks are not drawn at rest. */
  onlyOnHover: boolean;
  briefs: Readonly<Record<string, CompactCard>>;
  text: ArticleText;
  signal: AbortSignal;
  /** The card that says so was shown and closed: nothing here can work any more. */
  gone: () => void;
}): { step: (direction: 1 | -1) => void; isOpen: () => boolean } {
  const { surroundings, marks, highlighter, onlyOnHover, briefs, text, signal, gone } = options;
  const { document, window, send, isGone, shadowMode } = surroundings;
  /** The article's day: a record is seen from a date, not from an hour. */
  const published = text.published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const host = createCardHost({ document, shadowMode, signal });
  const hover = startHover({
    ask: (target) => send('card', { target, published }),
    isGone,
    changed: (state, before) => {
      showCard(shownCard(state));
      if (shownCard(before)?.gone && !shownCard(state)) gone();
    },
    signal,
  });
  const { dispatch } = hover;
  const showCard = createShowCard({ window, host, highlighter, marks, briefs, published, dispatch, signal });
  const isOpen = () => shownCard(hover.state()) !== null;
  const aimAt = (mark: Mark, point: Point): Aim => ({ mark: mark.index, target: targetOf(mark, briefs), point });
  let last: number | null = null;

  if (marks.length > 0) {
    const hitTest = createHitTest({ document, registry: onlyOnHover ? null : window.CSS.highlights, marks });
    watchPointer({ window, hitTest, isOnCard: host.isTarget, aimAt, dispatch, signal });
    watchKeys({ window, isOpen, isOnCard: host.isTarget, dispatch, signal });
    window.addEventListener('scroll', () => dispatch({ kind: 'scrolled' }), { capture: true, passive: true, signal });
    window.addEventListener('pagehide', () => dispatch({ kind: 'navigated' }), { signal });
  }

  function step(direction: 1 | -1): void {
    const current = shownCard(hover.state())?.aim.mark ?? last;
    const firstInView = () => findFirstInView(marks);
    let next = chooseMark({ count: marks.length, current, direction, firstInView });
    // Marks in a folded part of the page are passed over; at most once round.
    for (let tries = 0; next !== null && tries < marks.length; tries++) {
      const mark = marks[next];
      const line = mark && scrollToMark(mark, window);
      if (mark && line) {
        last = next;
        dispatch({ kind: 'steppedTo', aim: aimAt(mark, { x: line.left, y: (line.top + line.bottom) / 2 }) });
        return;
      }
      next = chooseMark({ count: marks.length, current: next, direction, firstInView });
    }
  }

  return { step, isOpen };
}
