import { Readability } from '@mozilla/readability';
import Defuddle from 'defuddle';
import { INLINE_TAGS } from '../../core/article/elements';
import { type Article, readArticle } from '../../core/article/read-article';

/** `text`: of the article, a block a line; empty where none was found. Told only when asked, so that it costs no time. */
export type Extraction = { text: () => string };

/** Those measured, in the order of the tables. */
export const EXTRACTOR_NAMES = ['Backstory', 'Readability', 'Defuddle'] as const;
export type ExtractorName = (typeof EXTRACTOR_NAMES)[number];

/**
 * Each as an extension must use it on a page in use: ours reads the page itself, the others change what they read and so
 * get a copy. Run alike in the page and in Node.
 */
export const EXTRACTORS: Record<ExtractorName, (document: Document, url: string) => Extraction> = {
  Backstory(document, url) {
    const article = readArticle(document, { url });
    return { text: () => textOfArticle(article) };
  },
  Readability(document, _url) {
    const found = new Readability(copyOf(document)).parse();
    return { text: () => textOfHtml(found?.content ?? '', document) };
  },
  Defuddle(document, url) {
    const found = new Defuddle(copyOf(document), { url }).parse();
    return { text: () => textOfHtml(found.content, document) };
  },
};

/** Who goes first changes with every round. */
export function inTurn(round: number): ExtractorName[] {
  const first = round % EXTRACTOR_NAMES.length;
  return [...EXTRACTOR_NAMES.slice(first), ...EXTRACTOR_NAMES.slice(0, first)];
}

/** Captions are read but are not the article's text. */
export function textOfArticle({ text }: Article): string {
  const blocks = text.blocks.filter(({ kind }) => kind !== 'caption');
  return blocks.map((block) => block.text).join('\n');
}

function copyOf(document: Document): Document {
  return document.cloneNode(true) as Document;
}

/** `content` as the others give it; their own `textContent` joins the last word of a block with the first of the next. */
function textOfHtml(content: string, { defaultView }: Document): string {
  if (!defaultView) throw new Error('the page has no window');
  const { body } = new defaultView.DOMParser().parseFromString(content, 'text/html');
  const parts: string[] = [];
  const walk = (parent: Node): void => {
    for (const child of parent.childNodes) {
      const isBlock = child.nodeType === child.ELEMENT_NODE && !INLINE_TAGS.has((child as Element).localName);
      if (child.nodeType === child.TEXT_NODE) parts.push(child.nodeValue ?? '');
      if (isBlock) parts.push('\n');
      walk(child);
      if (isBlock) parts.push('\n');
    }
  };
  walk(body);
  return parts.join('');
}
