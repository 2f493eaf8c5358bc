import { createBlockWriter } from './block-writer';
import { INLINE_TAGS, isElement, isText, MEDIA_TAGS, PARTING_TAGS, PHRASING_ONLY_TAGS, SKIPPED_TAGS } from './elements';
import { isConsentContainer, isHidden } from './is-hidden';
import { READING_LIMITS } from './limits';
import type { Box, PageBlocks } from './page-blocks';

/** Consent dialogs hang near the top of the page; deeper down such a class name means something else. Boxes. */
const DEEPEST_CONSENT = 8;

/** An element that the walk is inside of, and what to do when it leaves. */
type OpenElement = {
  element: Element;
  box: Box | null;
  isLink: boolean;
  /** Its open shadow root, and how much text had been met before it. */
  root: ShadowRoot | null;
  textsBefore: number;
  /** What a slot shows instead of its own children, and which of it the walk is at. */
  assigned: readonly Node[] | null;
  at: number;
};

const NONE: ReadonlySet<Element> = new Set();

/**
 * Walks the visible text below `body` once, as the reader sees it (through open shadow roots and their slots), without
 * changing or measuring anything. Yields now and then, so that a long page can be read in slices. What lies beyond the
 * limits is not read, nor are the elements in `skipped`.
 */
export function* readBlocks(body: Element, skipped: ReadonlySet<Element> = NONE): Generator<void, PageBlocks> {
  const writer = createBlockWriter(body);
  const open: OpenElement[] = [];
  const shadowRoots: ShadowRoot[] = body.shadowRoot ? [body.shadowRoot] : [];
  let texts = 0;
  let node = (body.shadowRoot ?? body).firstChild as Node | null;
  for (let visited = 1; visited <= READING_LIMITS.nodes && !writer.isFull(); visited++) {
    if (visited % READING_LIMITS.nodesPerStep === 0) yield;
    while (!node) {
      const left = open.pop();
      if (!left) return { ...writer.finish(), shadowRoots };
      if (left.isLink) writer.leaveLink();
      if (left.box) writer.closeBox(left.box);
      // Those inside it without text have gone before it.
      if (left.root && texts === left.textsBefore) shadowRoots.pop();
      node = after(left.element);
    }
    if (isText(node)) {
      if (writer.text(node)) texts++;
    } else if (isElement(node) && open.length < READING_LIMITS.depth) {
      const entered = enter(node);
      if (entered) {
        open.push(entered);
        node = entered.assigned?.[0] ?? (entered.root ?? node).firstChild;
        continue;
      }
    }
    node = after(node);
  }
  return { ...writer.finish(), shadowRoots };

  /** What stands assigned to one slot need not be siblings. */
  function after(node: Node): Node | null {
    const around = open.at(-1);
    return around?.assigned ? (around.assigned[++around.at] ?? null) : node.nextSibling;
  }

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
    const isInLine = isInline(element, tag);
    const names = isInLine ? '' : namesOf(element);
    if (skipped.has(element) || (!isInLine && writer.box().depth < DEEPEST_CONSENT && isConsentContainer(names))) {
      writer.endBlock();
      return null;
    }
    const box = isInLine ? null : writer.openBox(element, names);
    const isLink = tag === 'a';
    if (isLink) writer.enterLink();
    const root = element.shadowRoot;
    if (root) shadowRoots.push(root);
    const assigned = tag === 'slot' ? assignedTo(element) : null;
    return { element, box, isLink, root, textsBefore: texts, assigned, at: 0 };
  }

  function isInline(element: Element, tag: string): boolean {
    if (!INLINE_TAGS.has(tag)) return tag.includes('-') && PHRASING_ONLY_TAGS.has(writer.box().tag);
    if (tag !== 'a') return true;
    // A link around boxes is a card: it stands as a box itself.
    const child = element.firstElementChild;
    return !child || INLINE_TAGS.has(child.localName) || SKIPPED_TAGS.has(child.localName);
  }
}

/** Null if the slot shows its own children. */
function assignedTo(slot: Element): Node[] | null {
  const nodes = (slot as Partial<HTMLSlotElement>).assignedNodes?.();
  return nodes?.length ? nodes : null;
}

function namesOf(element: Element): string {
  if (!element.hasAttributes()) return '';
  const names = element.getAttribute('class') ?? '';
  return element.id ? `${names} ${element.id}` : names;
}
