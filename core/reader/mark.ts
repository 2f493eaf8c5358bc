import { rangeAt, type TextMap } from '../article/text-map';
import type { Mention } from '../model/mention';

/** A mention that stands on the page. */
export type Mark = {
  /** Place among the page's marks, which are in the order of the text. */
  index: number;
  mention: Mention;
  /** The marked words. */
  words: string;
  /** Where they stood when they were painted; it does not follow later changes, see `isMarkIntact`. */
  range: StaticRange;
  /** The way from the block's text to the page. */
  map: TextMap;
};

/** Whether the marked text nodes are still on the page with the text they had. */
export function isMarkIntact({ map, mention }: Mark): boolean {
  return rangeAt(map, mention.start, mention.end) !== null;
}

/** The boxes of the marked words, one a line, in the order of the text; none while they are not displayed. */
export function markLines(mark: Mark): DOMRect[] {
  if (!isMarkIntact(mark)) return [];
  const { startContainer, startOffset, endContainer, endOffset } = mark.range;
  const live = new Range();
  live.setStart(startContainer, startOffset);
  live.setEnd(endContainer, endOffset);
  return [...live.getClientRects()].filter((box) => box.width > 0 && box.height > 0);
}
