import type { Mark, Painted } from './mark';
import { markLines } from './mark';

export type Point = { x: number; y: number };
export type HitTest = (point: Point) => Mark | null;

/** px around a line that still count as the words: the underline hangs below the text. */
const TOLERANCE = 2;

type HighlightHit = { ranges: readonly AbstractRange[] };
/** Chrome 140, Firefox 150; missing in TypeScript's DOM library. */
type HitTestingRegistry = Pick<HighlightRegistry, 'size'> & {
  highlightsFromPoint?: (x: number, y: number, options: { shadowRoots: ShadowRoot[] }) => HighlightHit[];
};

/** Finds the mark under a point; of marks that lie in one another the innermost. */
export function createHitTest(options: {
  document: Document;
  /** Null if the marks are not drawn, so that the browser cannot tell where they are. */
  registry: HitTestingRegistry | null;
  painted: () => Painted;
}): HitTest {
  const { document, registry } = options;
  return ({ x, y }) => {
    const { marks, shadowRoots: roots } = options.painted();
    if (marks.length === 0) return null;
    // What lies in a shadow tree is told only to those who know the tree.
    const shadowRoots = [...roots];
    if (registry?.highlightsFromPoint) {
      const ranges = registry.highlightsFromPoint(x, y, { shadowRoots }).flatMap((hit) => [...hit.ranges]);
      return innermost(marks.filter((mark) => ranges.includes(mark.range)));
    }
    const caret = document.caretPositionFromPoint(x, y, { shadowRoots });
    if (!caret) return null;
    // The caret snaps to the nearest text, which may be far from the point: only the words' own boxes count.
    const near = marksAtCaret(marks, { node: caret.offsetNode, offset: caret.offset });
    return innermost(near.filter((mark) => markLines(mark).some((box) => holds(box, { x, y }))));
  };
}

/** Marks that hold (or touch) a caret position. */
export function marksAtCaret(marks: readonly Mark[], caret: { node: Node; offset: number }): Mark[] {
  return marks.filter(
    ({ range }) =>
      isAtOrBefore({ node: range.startContainer, offset: range.startOffset }, caret) &&
      isAtOrBefore(caret, { node: range.endContainer, offset: range.endOffset }),
  );
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
