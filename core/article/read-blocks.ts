import { createBlockWriter } from './block-writer';
import { INLINE_TAGS, isElement, isText, MEDIA_TAGS, PARTING_TAGS, PHRASING_ONLY_TAGS, SKIPPED_TAGS } from './elements';
import { isConsentContainer, isHidden } from './is-hidden';
import { READING_LIMITS } from './limits';
import type { Box, PageBlocks } from './page-blocks';

/** Consent dialogs hang near the top of the page; deeper down such a class name means something else. Boxes. */
const DEEPEST_CONSENT = 8;

/** An element that the walk is inside of, and what to undo when it leaves. */
type OpenElement = { element: Element; box: Box | null; isLink: boolean };

/**
 * Walks the visible text below `body` once, in document order, without changing or measuring anything.
 * Yields now and then, so that a long page can be read in slices. What lies beyond the limits is not read.
 */
export function* readBlocks(body: Element): Generator<void, PageBlocks> {
  const writer = createBlockWriter(body);
  const open: OpenElement[] = [];
  let node: Node | null = body.firstChild;
  for (let visited = 1; visited <= READING_LIMITS.nodes && !writer.isFull(); visited++) {
    if (visited % READING_LIMITS.nodesPerStep === 0) yield;
    while (!node) {
      const left = open.pop();
      if (!left) return writer.finish();
      if (left.isLink) writer.leaveLink();
      if (left.box) writer.closeBox(left.box);
      node = left.element.nextSibling;
    }
    if (isText(node)) writer.text(node);
    else if (isElement(node) && open.length < READING_LIMITS.depth) {
      const entered = enter(node);
      if (entered) {
        open.push(entered);
        node = node.firstChild;
        continue;
      }
    }
    node = node.nextSibling;
  }
  return writer.finish();

  /** Null if the element is passed over. */
  function enter(element: Element): OpenElement | null {
    const tag = element.localName;
    if (tag === 'br') {
      writer.lineBreak();
      return null;
    }
    if (PARTING_TAGS.has(tag)) writer.endBlock();
    if (MEDIA_TAGS.has(tag)) writer.media();
    if (SKIPPED_TAGS.has(tag) || tag === 'hr' || isHidden(element)) return null;
    const isLink = tag === 'a';
    if (isInline(element, tag)) {
      if (isLink) writer.enterLink();
      return { element, box: null, isLink };
    }
    const names = namesOf(element);
    if (writer.box().depth < DEEPEST_CONSENT && isConsentContainer(names)) {
      writer.endBlock();
      return null;
    }
    const box = writer.openBox(element, names);
    if (isLink) writer.enterLink();
    return { element, box, isLink };
  }

  function isInline(element: Element, tag: string): boolean {
    if (!INLINE_TAGS.has(tag)) return tag.includes('-') && PHRASING_ONLY_TAGS.has(writer.box().tag);
    if (tag !== 'a') return true;
    // A link around boxes is a card: it stands as a box itself.
    const child = element.firstElementChild;
    return !child || INLINE_TAGS.has(child.localName) || SKIPPED_TAGS.has(child.localName);
  }
}

function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const names = element.getAttribute('class') ?? '';
  return element.id ? `${names} ${element.id}` : names;
}
