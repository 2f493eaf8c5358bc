import { isElement, SKIPPED_TAGS } from './elements';

/** A page with less prose than this in sight is no article. UTF-16 units; what a short notice has. */
const LEAST_PROSE = 140;
/** A text node shorter than this is a label; paragraphs with links in them still have longer stretches. UTF-16 units. */
const PROSE_STRETCH = 40;
/** The same for scripts that say more in less (from U+0E00 on: Thai, CJK, hangul …). */
const DENSE_STRETCH = 16;
const DENSE_WEIGHT = 2.5;
const FIRST_DENSE = 0x0e00;
/** Text nodes looked at: about 1 ms in a browser. Articles show their prose long before. */
const MOST_TEXT_NODES = 3_000;
/** Elements looked at for shadow roots where no prose is in sight: an app shell has some hundred. */
const MOST_ELEMENTS = 4_000;
/** Constants of `NodeFilter` (DOM standard); that global does not exist in Node. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
/** In these, long text is no prose for this page: a link to another story, a menu, the small print. */
const NOT_PROSE = new Set(['a', 'button', 'option', 'title', 'h1', 'h2', 'h3', 'h4', 'label', 'noscript', 'template']);

/**
 * The cheap question before the page is read: is there prose in sight at all? Stops at the first few sentences, so it
 * costs an article next to nothing, and a page without prose one pass over its text nodes and one over its elements, for
 * open shadow roots. Those that it looked into are added to `roots`.
 */
export function mayBeArticle(body: Element, roots: ShadowRoot[] = []): boolean {
  const document = body.ownerDocument;
  let prose = 0;
  let texts = 0;
  let elements = 0;
  for (let at = -1; at < roots.length; at++) {
    const tree = roots[at] ?? body;
    const walker = document.createTreeWalker(tree, SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Too long to look through cheaply: the reading itself decides.
      if (++texts > MOST_TEXT_NODES) return true;
      const weight = stretchWeight(node.nodeValue ?? '');
      if (weight === 0 || !isInProse(node)) continue;
      prose += weight;
      if (prose >= LEAST_PROSE) return true;
    }
    const hosts = document.createTreeWalker(tree, SHOW_ELEMENT);
    for (let node = hosts.nextNode(); node && elements < MOST_ELEMENTS; node = hosts.nextNode(), elements++) {
      const root = (node as Element).shadowRoot;
      if (root) roots.push(root);
    }
  }
  return false;
}

function stretchWeight(data: string): number {
  if (data.length < DENSE_STRETCH) return 0;
  const middle = data.charCodeAt(data.length >> 1);
  if (middle >= FIRST_DENSE && middle < 0x2000) return data.length * DENSE_WEIGHT;
  if (middle >= 0x3000) return data.length * DENSE_WEIGHT;
  return data.length >= PROSE_STRETCH && data.trim().length >= PROSE_STRETCH ? data.length : 0;
}

function isInProse(node: Node): boolean {
  const parent = node.parentNode;
  // It may stand straight in a shadow root.
  if (!parent || !isElement(parent)) return true;
  const tag = parent.localName;
  return !SKIPPED_TAGS.has(tag) && !NOT_PROSE.has(tag);
}
