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

/** What was read from a page. On a page that is no article `text.blocks` is empty and `container` is null. */
export type Article = {
  isArticle: boolean;
  text: ArticleText;
  /** The element that holds the body; what to watch for changes. */
  container: Element | null;
  /** One for each of `text.blocks`: the way from its text to the page. */
  maps: TextMap[];
};

export type ReadOptions = {
  /** The page's address. */
  url: string;
  /** The reader says that the page is an article: it need not look like one, but a body must still be found. */
  isArticle?: boolean;
};

/**
 * Finds and reads the news article in a document, without changing it or asking for layout.
 * Needs nothing but the document it is given, so it also runs on a parsed document in Node.
 */
export function readArticle(document: Document, options: ReadOptions): Article {
  const steps = readArticleInSteps(document, options);
  for (;;) {
    const step = steps.next();
    if (step.done) return step.value;
  }
}

/**
 * The same in steps of a few milliseconds at most, for a page that is in use: call `next` until `done`, and let the
 * browser work in between. If the page changes meanwhile, spans of changed text nodes have no range (`rangeAt`).
 */
export function* readArticleInSteps(
  document: Document,
  { url, isArticle = false }: ReadOptions,
): Generator<void, Article> {
  const { body } = document;
  if (!body || !(isArticle || mayBeArticle(body))) return noArticle(url);
  yield;
  const metadata = readMetadata(document, url);
  const { published, modified } = metadata;
  const title = cut(metadata.title);
  const about = { url: metadata.url, title, published, modified, language: cut(metadata.language) };
  // A front door is never an article unless it says so itself; this spares us reading it.
  const isOther = metadata.isTypedOther || (isFrontDoor(url) && !metadata.isTypedArticle);
  if (isOther && !isArticle) return noArticle(url, about);
  yield;
  const page = yield* readBlocks(body);
  yield;
  const found = yield* findBody({ page, title, statedBody: metadata.statedBody });
  const isRight = isArticle ? found.container : isNewsArticle({ body: found, page, metadata, url });
  if (!isRight) return noArticle(url, about);
  const blocks = withinLimits(found.blocks);
  about.published ??= findVisibleDate({
    page,
    title,
    before: blocks.find(({ kind }) => kind === 'paragraph')?.block.index ?? 0,
  });
  return {
    isArticle: true,
    text: { ...about, blocks: blocks.map(({ kind, block }) => ({ kind, text: block.text })) },
    container: found.container?.element ?? null,
    maps: blocks.map(({ block }) => block.map),
  };
}

function noArticle(url: string, about?: Omit<ArticleText, 'blocks'>): Article {
  const nothing = { url: fitAddress(url), title: null, published: null, modified: null, language: null };
  return { isArticle: false, text: { ...(about ?? nothing), blocks: [] }, container: null, maps: [] };
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
