import type { Mark } from './mark';
import { markLines } from './mark';

export type Point = { x: number; y: number };
export type HitTest = (point: Point) => Mark | null;

/** px around a line that still count as the words: the underline hangs below the text. */
const TOLERANCE = 2;
/** Marks may lie in one another; none lies in more than this many. */
const DEEPEST_NESTING = 8;

type HighlightHit = { ranges: readonly AbstractRange[] };
/** Chrome 140, Firefox 150; missing in TypeScript's DOM library. */
type HitTestingRegistry = Pick<HighlightRegistry, 'size'> & {
  highlightsFromPoint?: (x: number, y: number) => HighlightHit[];
};

/** Finds the mark under a point; of marks that lie in one another the innermost. */
export function createHitTest(options: {
  document: Document;
  /** Null if the marks are not drawn, so that the browser cannot tell where they are. */
  registry: HitTestingRegistry | null;
  /** In the order of the text. May still grow while the page is painted. */
  marks: readonly Mark[];
}): HitTest {
  const { document, registry, marks } = options;
  return ({ x, y }) => {
    if (marks.length === 0) return null;
    if (registry?.highlightsFromPoint) {
      const ranges = registry.highlightsFromPoint(x, y).flatMap((hit) => [...hit.ranges]);
      return innermost(marks.filter((mark) => ranges.includes(mark.range)));
    }
    const caret = document.caretPositionFromPoint(x, y);
    if (!caret) return null;
    // The caret snaps to the nearest text, which may be far from the point: only the words' own boxes count.
    const near = marksAtCaret(marks, { node: caret.offsetNode, offset: caret.offset });
    return innermost(near.filter((mark) => markLines(mark).some((box) => holds(box, { x, y }))));
  };
}

/** Marks that hold (or touch) a caret position, found by halving the marks, which are in the order of the text. */
export function marksAtCaret(marks: readonly Mark[], caret: { node: Node; offset: number }): Mark[] {
  let low = 0;
  let high = marks.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const mark = marks[middle];
    if (mark && isAtOrBefore({ node: mark.range.startContainer, offset: mark.range.startOffset }, caret))
      low = middle + 1;
    else high = middle;
  }
  return marks
    .slice(Math.max(0, low - DEEPEST_NESTING), low)
    .filter(({ range }) => isAtOrBefore(caret, { node: range.endContainer, offset: range.endOffset }));
}

function isAtOrBefore(a: { node: Node; offset: number }, b: { node: Node; offset: number }): boolean {
  if (a.node === b.node) return a.offset <= b.offset;
  return (a.node.compareDocumentPosition(b.node) & Node.DOCUMENT_POSITION_FOLLOWING) !== 0;
}

function innermost(marks: readonly Mark[]): Mark | null {
  let shortest: Mark | null = null;
  for (const mark of marks) if (!shortest || mark.words.length < shortest.words.length) shortest = mark;
  return shortest;
}

function holds(box: DOMRect, { x, y }: Point): boolean {
  return x >= box.left && x <= box.right && y >= box.top - TOLERANCE && y <= box.bottom + TOLERANCE;
}
