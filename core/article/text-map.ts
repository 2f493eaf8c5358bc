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
 * Where `text.slice(start, end)` of a block stands in the page. Offsets in UTF-16 units.
 * Null if the span is empty, or if a text node it touches has left the document or changed its data since it was read:
 * a mark is rather dropped than put on other words.
 */
export function rangeAt(map: TextMap, start: number, end: number): TextRange | null {
  const firstIndex = firstPieceEndingAfter(map, start);
  const lastIndex = firstPieceEndingAfter(map, end - 1);
  const first = map[firstIndex];
  let last = map[lastIndex];
  // The last character may be a line break, which no node holds: then the text before it ends the range.
  if (!last || last.start >= end) last = map[lastIndex - 1];
  if (!first || !last || first.start >= end || end <= start) return null;
  for (let index = firstIndex; index <= lastIndex; index++) {
    const piece = map[index];
    if (!piece || piece.start >= end) break;
    if (!piece.node.isConnected || piece.node.data !== piece.data) return null;
  }
  return {
    startNode: first.node,
    startOffset: first.offset + Math.max(0, start - first.start),
    endNode: last.node,
    endOffset: last.offset + Math.min(last.length, end - last.start),
  };
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
