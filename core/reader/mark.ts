import { rangeAt, type TextMap } from '../article/text-map';
import type { ArticleText } from '../model/article-text';
import type { CompactCard } from '../model/card';
import type { Mention } from '../model/mention';

/** A mention that stands on the page. */
export type Mark = {
  /** No other mark of the page has or had it. */
  id: number;
  mention: Mention;
  /** The marked words. */
  words: string;
  /** Where they stood when they were painted; it does not follow later changes, see `isMarkIntact`. */
  range: StaticRange;
  /** The way from the block's text to the page. */
  map: TextMap;
  /** The article in which they stand: a page may have several, each with its own date. */
  article: ArticleText;
  /** By target: what is known at once. */
  briefs: Readonly<Record<string, CompactCard>>;
};

/** Whether the marked text nodes are still on the page with the text they had. */
export function isMarkIntact({ map, mention }: Mark): boolean {
  return rangeAt(map, mention.start, mention.end) !== null;
}

/** The day on which the mark's article appeared: a record is seen from a date, not from an hour. */
export function dayOf({ article }: Mark): string | null {
  return article.published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
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

/** What of ours stands on a page now. */
export type Painted = {
  /** In the order of the text, article by article. */
  marks: readonly Mark[];
  /** Open shadow roots in which some of them may stand. */
  shadowRoots: readonly ShadowRoot[];
};
