import type { ArticleText } from '../model/article-text';
import { type PageReading, type ReadOptions, readPage, readPageInSteps } from './read-page';
import type { TextMap } from './text-map';

/** A page's own article. On a page that is no article `text.blocks` is empty and `container` is null. */
export type Article = {
  isArticle: boolean;
  text: ArticleText;
  /** The element that holds the body; what to watch for changes. */
  container: Element | null;
  /** One for each of `text.blocks`: the way from its text to the page. */
  maps: TextMap[];
};

/** The page's own article: the first of those that `readPage` finds. */
export function readArticle(document: Document, options: ReadOptions): Article {
  return ownArticle(readPage(document, options));
}

/** The same in steps, as `readPageInSteps`. */
export function* readArticleInSteps(document: Document, options: ReadOptions): Generator<void, Article> {
  return ownArticle(yield* readPageInSteps(document, options));
}

function ownArticle({ about, articles: [own] }: PageReading): Article {
  if (own) return { isArticle: true, ...own };
  return { isArticle: false, text: { ...about, blocks: [] }, container: null, maps: [] };
}
