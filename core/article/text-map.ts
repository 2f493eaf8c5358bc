import { isElement, isText, SKIPPED_TAGS } from './elements';
import { isHidden } from './is-hidden';
import { INK, sortOfCharacter } from './sort-of-character';

/** A stretch of a block's text that stands in one text node, character for character. */
export type TextPiece = {
  /** Offset in the block's text, UTF-16 units. */
  start: number;
  length: number;
  node: Text;
  /** Offset in the node's data, UTF-16 units. */
  offset: number;
  /** The node's data when it was read; if it is another now, the piece no longer says where the text stands. */
  data: string;
};

/** The way from a block's text back to the page. Pieces are in order; a `\n` from a `<br>` belongs to none. */
export type TextMap = readonly TextPiece[];

/** Boundary points as `Range` and `StaticRange` take them. */
export type TextRange = { startNode: Text; startOffset: number; endNode: Text; endOffset: number };

/**
 * Where `text.slice(start, end)` of a block stands in the page now. Offsets in UTF-16 units.
 *
 * A range holds the span's words in their order and no other text that the markup shows, whatever the page did since it
 * was read; white space and line breaks between two text nodes may have come or gone. What stands around the span is not
 * looked at. Null if that is not so (a mark is rather dropped than put on other words): a text node of the span has left
 * the document, has other data, or stands in another tree or order than the rest; something stands between them. Null
 * also for a span that is empty or cuts a surrogate pair. What only style sheets hide counts as shown.
 */
export function rangeAt(map: TextMap, start: number, end: number): TextRange | null {
  const firstIndex = firstPieceEndingAfter(map, start);
  let lastIndex = firstPieceEndingAfter(map, end - 1);
  // The last character may be a line break, which no node holds: then the text before it ends the range.
  if ((map[lastIndex]?.start ?? end) >= end) lastIndex--;
  const first = map[firstIndex];
  const last = map[lastIndex];
  if (!first?.node.isConnected || !last || first.start >= end || end <= start) return null;
  let node: Node | null = first.node;
  for (let index = firstIndex; index <= lastIndex; ) {
    const piece = map[index];
    if (node === piece?.node) {
      if (piece.node.data !== piece.data) return null;
      index++;
    } else {
      node = nextSeen(node);
      if (!node || (isText(node) && node !== piece?.node && hasInk(node))) return null;
    }
  }
  const startOffset = first.offset + Math.max(0, start - first.start);
  const endOffset = last.offset + Math.min(last.length, end - last.start);
  if (cutsPair(first, startOffset) || cutsPair(last, endOffset)) return null;
  return { startNode: first.node, startOffset, endNode: last.node, endOffset };
}

/** The next node of the same tree in document order, without what stands in elements that the walk passes over. */
function nextSeen(from: Node): Node | null {
  let node: Node | null = from;
  if (node.firstChild && !(isElement(node) && isUnseen(node))) return node.firstChild;
  while (node && !node.nextSibling) node = node.parentNode;
  return node?.nextSibling ?? null;
}

/** The label of a button is no prose, but it shows: a mark would cover it. */
function isUnseen(element: Element): boolean {
  const tag = element.localName;
  return (tag !== 'button' && SKIPPED_TAGS.has(tag)) || isHidden(element);
}

function hasInk(node: Text): boolean {
  for (let index = 0; index < node.length; index++) {
    if (sortOfCharacter(node.data.charCodeAt(index)) === INK) return true;
  }
  return false;
}

function cutsPair({ data }: TextPiece, offset: number): boolean {
  return /[\ud800-\udbff][\udc00-\udfff]/.test(data.slice(Math.max(0, offset - 1), offset + 1));
}

function firstPieceEndingAfter(map: TextMap, offset: number): number {
  let low = 0;
  let high = map.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const piece = map[middle];
    if (piece && piece.start + piece.length <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
