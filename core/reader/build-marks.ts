import { rangeAt, type TextMap } from '../article/text-map';
import type { ArticleText } from '../model/article-text';
import { LIMITS } from '../model/limits';
import type { Mention } from '../model/mention';
import type { Mark } from './mark';

/** Mentions in the order of the text; what lies outside the article's blocks is dropped, since answers are not trusted. */
export function orderMentions(mentions: readonly Mention[], article: ArticleText): Mention[] {
  return mentions
    .filter(({ block, start, end }) => start >= 0 && start < end && end <= (article.blocks[block]?.text.length ?? 0))
    .slice(0, LIMITS.mentions)
    .sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
}

/**
 * The mark of a mention; null if its text has gone from the page or changed since it was read, or if the page does not
 * show it.
 */
export function buildMark(
  mention: Mention,
  {
    maps,
    isVisible,
    ...known
  }: Pick<Mark, 'id' | 'article' | 'briefs'> & {
    maps: readonly TextMap[];
    isVisible: (element: Element) => boolean;
  },
): Mark | null {
  const map = maps[mention.block];
  const place = map && rangeAt(map, mention.start, mention.end);
  const holder = place?.startNode.parentElement;
  if (!place || !holder || !isVisible(holder)) return null;
  const range = new StaticRange({
    startContainer: place.startNode,
    startOffset: place.startOffset,
    endContainer: place.endNode,
    endOffset: place.endOffset,
  });
  const words = known.article.blocks[mention.block]?.text.slice(mention.start, mention.end) ?? '';
  return { ...known, mention, words, range, map };
}
