import type { Body } from './find-body';
import type { PageBlocks } from './page-blocks';
import type { PageMetadata } from './read-metadata';

/** Shorter text is a notice or a teaser, whatever the page calls itself. Units. */
const LEAST = 140;
/** Enough for a page that Open Graph calls an article. Units. */
const LEAST_OPEN_GRAPH = 250;
/** Enough for a page that says nothing about itself. Units, paragraphs, and share of all text on the page. */
const LEAST_UNTYPED = 400;
const LEAST_PARAGRAPHS = 2;
const LEAST_SHARE = 0.2;
/** Some templates set the whole article as one paragraph: then it must be a long one. Units. */
const ONE_LONG_PARAGRAPH = 1_200;
/** The share for a page that Open Graph calls something else ("website"). */
const LEAST_SHARE_OTHERWISE = 0.4;
/** Between the paragraphs of a teaser list or a forum stand as many linked lines as half of them. Blocks, share. */
const LEAST_LINKED_LINES = 4;
const LINKED_LINES = 0.5;
/** A line with more of it in links than this is a link. */
const LINKED = 0.5;

/** `/`, `/index.html`, and the front doors of language and country editions (`/en/`, `/en-gb`). */
const FRONT_DOOR = /^\/?(?:[a-z]{2}(?:[-_][a-z]{2})?\/?)?(?:index\.\w+)?$/i;

/** Whether what was found is a news article, and not a front page, a section, a shop, a forum or a form. */
export function isNewsArticle(found: { body: Body; page: PageBlocks; metadata: PageMetadata; url: string }): boolean {
  const { body, metadata, url } = found;
  const paragraphs = body.blocks.filter(
    ({ kind }) => kind === 'paragraph' || kind === 'quote' || kind === 'standfirst',
  ).length;
  if (body.units < LEAST || paragraphs === 0) return false;
  if (metadata.isTypedArticle) return true;
  if (metadata.isTypedOther || isFrontDoor(url)) return false;
  if (countLinkedLines(found) >= Math.max(LEAST_LINKED_LINES, LINKED_LINES * paragraphs)) return false;
  if (metadata.openGraphType === 'article') return body.units >= LEAST_OPEN_GRAPH;
  const leastShare = metadata.openGraphType ? LEAST_SHARE_OTHERWISE : LEAST_SHARE;
  const isEnough = paragraphs >= LEAST_PARAGRAPHS ? body.units >= LEAST_UNTYPED : body.units >= ONE_LONG_PARAGRAPH;
  return isEnough && body.share >= leastShare;
}

/** Whether the address is the way into a site and not to one of its texts. */
export function isFrontDoor(url: string): boolean {
  try {
    const { pathname, search } = new URL(url);
    return search === '' && FRONT_DOOR.test(pathname);
  } catch {
    return false;
  }
}

/** Linked lines between the first and the last paragraph that do not belong to the text. */
function countLinkedLines({ body, page }: { body: Body; page: PageBlocks }): number {
  const texts = body.blocks.filter(({ kind }) => kind !== 'caption');
  const own = new Set(texts.map(({ block }) => block));
  const first = texts[0]?.block.index ?? 0;
  const last = texts.at(-1)?.block.index ?? 0;
  return page.blocks
    .slice(first, last)
    .filter((block) => block.linkShare > LINKED && (block.isHeading || !own.has(block))).length;
}
