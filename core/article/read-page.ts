import type { ArticleText } from '../model/article-text';
import { LIMITS } from '../model/limits';
import { type Body, type BodyBlock, findBody } from './find-body';
import { findUnits, type Unit } from './find-units';
import { findVisibleDate } from './find-visible-date';
import { fitAddress } from './fit-address';
import { holdsText, isNewsArticle } from './is-news-article';
import { mayBeArticle } from './may-be-article';
import type { PageBlocks } from './page-blocks';
import { readBlocks } from './read-blocks';
import { type PageMetadata, readMetadata } from './read-metadata';
import { readShownBody } from './read-shown-body';
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
  { url, isArticle = false, isShown = () => true }: ReadOptions,
): Generator<void, PageReading> {
  const { body } = document;
  const roots: ShadowRoot[] = [];
  if (!body || !(isArticle || mayBeArticle(body, url, roots))) return noArticle(url, roots);
  yield;
  const metadata = readMetadata(document, url);
  const about = aboutPage(metadata);
  if (metadata.isTypedOther && !isArticle) return noArticle(url, roots, about);
  yield;
  const shown = yield* readShownBody({ body, title: about.title, statedBody: metadata.statedBody, isShown });
  const { page, found: whole, hidden } = shown;
  const isRight = (found: Body, page: PageBlocks, metadata: PageMetadata): boolean =>
    isArticle ? found.container !== null : isNewsArticle({ body: found, page, metadata, url });
  const mayBeSeveral = whole.container !== null && !metadata.isLiveBlog;
  const units = mayBeSeveral ? yield* findUnits({ page, title: about.title, body: whole, url, hidden, isShown }) : [];
  if (units.length > 0) {
    // What belongs to the others is set apart, and the page's own read again.
    const apart = units.map(({ element }) => element);
    const ownMetadata = readMetadata(document, url, apart);
    const ownAbout = aboutPage(ownMetadata);
    const ownPage = yield* readBlocks(body, new Set([...apart, ...hidden]));
    const found = yield* findBody({ page: ownPage, title: ownAbout.title, statedBody: ownMetadata.statedBody });
    if (isRight(found, ownPage, ownMetadata)) {
      const articles = [toArticle({ found, page: ownPage, about: ownAbout })];
      for (const unit of units) articles.push(...(yield* readUnit(unit, ownAbout.language)));
      return { about: ownAbout, articles, shadowRoots: page.shadowRoots };
    }
  }
  if (!isRight(whole, page, metadata)) return noArticle(url, page.shadowRoots, about);
  return { about, articles: [toArticle({ found: whole, page, about })], shadowRoots: page.shadowRoots };
}

/** None if what seemed a further article holds no body of one. */
function* readUnit({ page, title, facts }: Unit, pageLanguage: string | null): Generator<void, Article[]> {
  const { url, published, modified, language, statedBody } = facts;
  const found = yield* findBody({ page, title, statedBody });
  if (!holdsText(found)) return [];
  const about = { url, title: cut(title), published, modified, language: cut(language ?? pageLanguage) };
  return [toArticle({ found, page, about })];
}

/** A body that was found has a container. */
function toArticle(source: { found: Body; page: PageBlocks; about: PageReading['about'] }): Article {
  const { found, page, about } = source;
  const blocks = withinLimits(found.blocks);
  const before = blocks.find(({ kind }) => kind === 'paragraph')?.block.index ?? 0;
  about.published ??= findVisibleDate({ page, title: about.title, before, language: about.language });
  return {
    text: { ...about, blocks: blocks.map(({ kind, block }) => ({ kind, text: block.text })) },
    container: (found.container ?? page.root).element,
    maps: blocks.map(({ block }) => block.map),
  };
}

function aboutPage({ url, title, published, modified, language }: PageMetadata): PageReading['about'] {
  return { url, title: cut(title), published, modified, language: cut(language) };
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
