import type { ArticleText } from '../model/article-text';
import { LIMITS } from '../model/limits';
import { type BodyBlock, findBody } from './find-body';
import { findVisibleDate } from './find-visible-date';
import { fitAddress } from './fit-address';
import { isFrontDoor, isNewsArticle } from './is-news-article';
import { mayBeArticle } from './may-be-article';
import { readBlocks } from './read-blocks';
import { readMetadata } from './read-metadata';
import type { TextMap } from './text-map';

/** An article on a page. */
export type Article = {
  text: ArticleText;
  /** The element that holds the body; what to watch for changes. */
  container: Element;
  /** One for each of `text.blocks`: the way from its text to the page. */
  maps: TextMap[];
};

/** What was read from a page. */
export type PageReading = {
  /** What the page says about itself; on a page that is no article it may be nothing but the address. */
  about: Omit<ArticleText, 'blocks'>;
  /** In reading order, the page's own first. Empty: the page is no article. No two have text in common. */
  articles: Article[];
  /**
   * Open shadow roots that text was met in or below, or looked for where there was no prose at all: an observer of the
   * document does not see into them.
   */
  shadowRoots: readonly ShadowRoot[];
};

export type ReadOptions = {
  /** The page's address. */
  url: string;
  /** The reader says that the page is an article: it need not look like one, but a body must still be found. */
  isArticle?: boolean;
  /**
   * Whether style sheets show an element. Asked for a few elements a page, as it makes the browser bring its styles up to
   * date. Without it all text counts as shown that the markup does not hide.
   */
  isShown?: (element: Element) => boolean;
};

/**
 * Finds and reads the news articles in a document, without changing it or asking for layout.
 * Needs nothing but the document it is given, so it also runs on a parsed document in Node.
 */
export function readPage(document: Document, options: ReadOptions): PageReading {
  const steps = readPageInSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of a few milliseconds at most, for a page that is in use: call `next` until `done`, and let the
 * browser work in between. If the page changes meanwhile, spans of changed text nodes have no range (`rangeAt`).
 */
export function* readPageInSteps(
  document: Document,
  { url, isArticle = false }: ReadOptions,
): Generator<void, PageReading> {
  const { body } = document;
  const roots: ShadowRoot[] = [];
  if (!body || !(isArticle || mayBeArticle(body, roots))) return noArticle(url, roots);
  yield;
  const metadata = readMetadata(document, url);
  const { published, modified } = metadata;
  const title = cut(metadata.title);
  const about = { url: metadata.url, title, published, modified, language: cut(metadata.language) };
  // A front door is never an article unless it says so itself; this spares us reading it.
  const isOther = metadata.isTypedOther || (isFrontDoor(url) && !metadata.isTypedArticle);
  if (isOther && !isArticle) return noArticle(url, roots, about);
  yield;
  const page = yield* readBlocks(body);
  yield;
  const found = yield* findBody({ page, title, statedBody: metadata.statedBody });
  const isRight = isArticle ? found.container : isNewsArticle({ body: found, page, metadata, url });
  if (!isRight || !found.container) return noArticle(url, page.shadowRoots, about);
  const blocks = withinLimits(found.blocks);
  about.published ??= findVisibleDate({
    page,
    title,
    before: blocks.find(({ kind }) => kind === 'paragraph')?.block.index ?? 0,
  });
  const own: Article = {
    text: { ...about, blocks: blocks.map(({ kind, block }) => ({ kind, text: block.text })) },
    container: found.container.element,
    maps: blocks.map(({ block }) => block.map),
  };
  return { about, articles: [own], shadowRoots: page.shadowRoots };
}

function noArticle(url: string, shadowRoots: ShadowRoot[], about?: PageReading['about']): PageReading {
  const nothing = { url: fitAddress(url), title: null, published: null, modified: null, language: null };
  return { about: about ?? nothing, articles: [], shadowRoots };
}

function cut(stated: string | null): string | null {
  return stated === null ? null : stated.slice(0, LIMITS.statedLength);
}

/** An article travels in one message: what goes beyond its limits is left unread. */
function withinLimits(blocks: BodyBlock[]): BodyBlock[] {
  let characters = 0;
  return blocks.slice(0, LIMITS.articleBlocks).filter(({ block }) => {
    characters += block.text.length;
    return characters <= LIMITS.articleCharacters;
  });
}
