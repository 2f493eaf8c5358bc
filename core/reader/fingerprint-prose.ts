import { SKIPPED_TAGS } from '../article/elements';

/** A text node shorter than this is a label, a counter, a clock or a ticker's line, which say nothing of the article. UTF-16 units. */
const LONG_STRETCH = 40;
/** The same for scripts that say more in less (from here on: Thai, CJK, hangul …). */
const LONG_DENSE_STRETCH = 16;
const FIRST_DENSE = 0x0e00;
/** Nodes between two chances to stop: well under 1 ms. */
const NODES_PER_STEP = 1_000;
/** `NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT`. */
const ELEMENTS_AND_TEXT = 5;
/** Keeps the number whole and small enough for fast arithmetic; 31 spreads the signs (as in Java's `String.hashCode`). */
const FACTOR = 31;

export type ProseFingerprint = {
  /** Another number: other prose is in sight. 0: there is none. */
  print: number;
  /** All open shadow roots, in which a page may hold its text. */
  shadowRoots: ShadowRoot[];
};

/** Sums up the prose that a document shows, in one pass in steps. Much cheaper than reading it. */
export function* fingerprintProse(
  document: Document,
  isShown: (element: Element) => boolean,
): Generator<void, ProseFingerprint> {
  const shadowRoots: ShadowRoot[] = [];
  const roots: Node[] = [document];
  let print = 0;
  let seen = 0;
  for (const root of roots) {
    const walker = document.createTreeWalker(root, ELEMENTS_AND_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      seen += 1;
      if (seen % NODES_PER_STEP === 0) yield;
      const shadow = (node as Element).shadowRoot;
      if (shadow) {
        shadowRoots.push(shadow);
        roots.push(shadow);
      } else if (isLong(node.nodeValue)) {
        const holder = node.parentElement;
        if (holder && !isOther(holder.localName) && isShown(holder)) print = add(print, node.nodeValue);
      }
    }
  }
  // A page that is translated in place says so here.
  return { print: print && add(print, document.documentElement.lang), shadowRoots };
}

function isLong(text: string | null): text is string {
  if (!text || text.length < LONG_DENSE_STRETCH) return false;
  return text.length >= LONG_STRETCH ? text.trim().length >= LONG_STRETCH : text.charCodeAt(8) >= FIRST_DENSE;
}

/** Links lead to other stories; what they say may change with every visit. */
function isOther(tag: string): boolean {
  return tag === 'a' || SKIPPED_TAGS.has(tag);
}

function add(print: number, text: string): number {
  let sum = print;
  for (let index = 0; index < text.length; index++) sum = (Math.imul(sum, FACTOR) + text.charCodeAt(index)) | 0;
  // 0 is kept for pages without prose.
  return sum || 1;
}
