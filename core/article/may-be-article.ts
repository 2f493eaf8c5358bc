import { isElement, SKIPPED_TAGS } from './elements';
import { readAddressShape } from './read-address-shape';

/** A page that calls itself an article is none with less prose than this in sight. UTF-16 units; what a short notice has. */
const LEAST_PROSE = 140;
/** The same for a page that does not say what it is; the gate asks as much of it. */
const LEAST_UNDECLARED = 400;
/** A text node shorter than this is a label; paragraphs with links in them still have longer stretches. UTF-16 units. */
const PROSE_STRETCH = 40;
/** The same for scripts that say more in less (from U+0E00 on: Thai, CJK, hangul …). */
const DENSE_STRETCH = 16;
const DENSE_WEIGHT = 2.5;
const FIRST_DENSE = 0x0e00;
/**
 * A linked headline takes back so many times its length of the prose before it: so teasers and finds do not add up, while
 * links within paragraphs hardly count.
 */
const HEADLINE_WEIGHT = 3;
/** Text nodes looked at: about 1 ms in a browser. Articles show their prose long before. */
const MOST_TEXT_NODES = 3_000;
/** Elements looked at for shadow roots where no prose is in sight: an app shell has some hundred. */
const MOST_ELEMENTS = 4_000;
/** A page with this many text nodes outside its shadow roots is no shell: its article, if any, stands among them. */
const MOST_TEXT_NODES_OF_SHELL = 600;
/** Constants of `NodeFilter` (DOM standard); that global does not exist in Node. */
const SHOW_ELEMENT = 1;
const SHOW_TEXT = 4;
/** In these, long text is no prose for this page: a link to another story, a menu, the small print. */
const NOT_PROSE = new Set(['a', 'button', 'option', 'title', 'h1', 'h2', 'h3', 'h4', 'label', 'noscript', 'template']);

const DECLARED = 'meta[property="og:type"][content="article" i],meta[property^="article:"],[itemtype*="Article"]';
const TYPED = /"(?:\w*Article|BlogPosting|LiveBlogPosting|Report)"/;
/** Roles of an application: mail, chat, a document at work. */
const APPLICATION = '[role="application"],[role="grid"],[role="log"],[role="feed"],[role="toolbar"],[role="menubar"]';

/**
 * The cheap question before the page is read: is there as much prose in sight as an article has? Costs an article next to
 * nothing, since it stops at the first few sentences, and a page without prose one bounded pass over its text nodes and
 * one over its elements, for open shadow roots. Those that it looked into are added to `roots`. `url`: the page's address.
 */
export function mayBeArticle(body: Element, url: string, roots: ShadowRoot[] = []): boolean {
  const document = body.ownerDocument;
  const isTyped = [...document.querySelectorAll('script[type="application/ld+json" i]')].some(({ textContent }) =>
    TYPED.test(textContent ?? ''),
  );
  const isDeclared = isTyped || document.querySelector(DECLARED) !== null;
  // A front door is never an article unless it says so itself; this spares us reading it.
  if (readAddressShape(url).isFrontDoor && !isTyped) return false;
  if (!isDeclared && body.querySelector(APPLICATION)) return false;
  const enough = isDeclared ? LEAST_PROSE : LEAST_UNDECLARED;
  let prose = 0;
  let texts = 0;
  let elements = 0;
  for (let at = -1; at < roots.length; at++) {
    const tree = roots[at] ?? body;
    const walker = document.createTreeWalker(tree, SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      // Too long to look through cheaply: the reading itself decides, if there is reason to.
      if (++texts > MOST_TEXT_NODES) return isDeclared;
      const weight = stretchWeight(node.nodeValue ?? '');
      if (weight === 0) continue;
      prose = Math.max(0, prose + weight * weightOfPlace(node, isDeclared));
      if (prose >= enough) return true;
    }
    if (tree === body && texts > MOST_TEXT_NODES_OF_SHELL) return false;
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

function weightOfPlace(node: Node, isDeclared: boolean): number {
  const parent = node.parentNode;
  // It may stand straight in a shadow root.
  if (!parent || !isElement(parent)) return 1;
  const tag = parent.localName;
  if (SKIPPED_TAGS.has(tag)) return 0;
  if (!isDeclared && parent.closest('a')) return -HEADLINE_WEIGHT;
  return NOT_PROSE.has(tag) ? 0 : 1;
}
