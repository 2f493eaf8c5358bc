import { type Mark, markLines } from './mark';

/** px that stay free above a mark that was scrolled to, for sticky headers and a card. */
const HEADROOM = 120;

/** The mark to go to from `current`: the one beyond it, going round; without one, the first in view or beyond. */
export function chooseMark(options: {
  count: number;
  current: number | null;
  direction: 1 | -1;
  /** Place of the first mark that is in view or below it; null if all are above. */
  firstInView: () => number | null;
}): number | null {
  const { count, current, direction, firstInView } = options;
  if (count === 0) return null;
  if (current !== null) return (current + direction + count) % count;
  const first = firstInView() ?? 0;
  return direction === 1 ? first : (first - 1 + count) % count;
}

/** Place of the first displayed mark whose last line ends below the upper edge of the view. */
export function findFirstInView(marks: readonly Mark[]): number | null {
  const found = marks.findIndex((mark) => (markLines(mark).at(-1)?.bottom ?? 0) > 0);
  return found < 0 ? null : found;
}

/** Brings a mark into view; does nothing if it is well in view. Returns its first line, null if it is not displayed. */
export function scrollToMark(mark: Mark, window: Window): DOMRect | null {
  const [line] = markLines(mark);
  if (!line) return null;
  if (line.top >= HEADROOM && line.bottom <= window.innerHeight - HEADROOM) return line;
  // Scrolls every box around the words, then the page to the line itself: a long paragraph alone may fill the view.
  mark.range.startContainer.parentElement?.scrollIntoView({ block: 'nearest', behavior: 'instant' });
  const moved = markLines(mark)[0] ?? line;
  window.scrollBy({ top: moved.top - window.innerHeight / 2, behavior: 'instant' });
  return markLines(mark)[0] ?? null;
}
