import { createAdoptStyles } from './adopt-styles';
import { createHighlighter } from './highlighter';
import { isMarkIntact, type Painted } from './mark';
import { startCards } from './start-cards';
import type { Surroundings } from './surroundings';
import { watchText } from './watch-text';

export type Painting = {
  painted: () => Painted;
  /** Puts these marks in the place of those before, all at once. */
  paint: (next: Painted) => void;
  /** Takes away marks that no longer stand on their words; whether there were any. */
  dropBroken: () => boolean;
  /** Goes to the next (1) or previous (-1) mark and opens its card. */
  step: (direction: 1 | -1) => void;
};

/** Marks on the page, and their cards, until the signal aborts. `broken`: some were dropped, as the page changed their words. */
export function startPainting(options: {
  surroundings: Surroundings;
  /** The sheet that comes with the manifest is not in it. */
  isFrame: boolean;
  signal: AbortSignal;
  broken: () => void;
  /** The extension was replaced or removed. */
  gone: () => void;
}): Painting {
  const { surroundings, isFrame, signal, broken, gone } = options;
  const { document, window, markStyles: styles } = surroundings;
  let now: Painted = { marks: [], shadowRoots: [] };
  const painted = () => now;
  // Chromium paints every highlight in the selection's colours there: a page full of them would shout (LOOKS.md).
  const onlyOnHover = window.matchMedia('(forced-colors: active)').matches;
  const highlighter = createHighlighter({
    registry: window.CSS.highlights,
    createHighlight: () => new window.Highlight(),
    onlyOnHover,
    signal,
  });
  const adoptStyles = createAdoptStyles({ window, styles, signal });
  const watchMarked = watchText({ window, changed: () => dropBroken() && broken(), signal });
  const cards = startCards({ surroundings, painted, highlighter, onlyOnHover, signal, gone });
  if (isFrame) adoptStyles(document);

  function paint(next: Painted): void {
    now = next;
    next.shadowRoots.forEach(adoptStyles);
    highlighter.draw(next.marks);
    watchMarked(next.marks);
    cards.repainted();
  }

  function dropBroken(): boolean {
    const marks = now.marks.filter(isMarkIntact);
    const isBroken = marks.length < now.marks.length;
    if (isBroken) paint({ ...now, marks });
    return isBroken;
  }

  return { painted, paint, dropBroken, step: cards.step };
}
