import { type Body, findBody } from './find-body';
import type { Block, PageBlocks } from './page-blocks';
import { readBlocks } from './read-blocks';

export type ShownBody = {
  page: PageBlocks;
  found: Body;
  /** Copies that style sheets hide and that were therefore left out. */
  hidden: ReadonlySet<Element>;
};

/** Print view, AMP copy, other width: a page has no more copies. Each costs another reading. */
const MOST_COPIES = 3;
/** Shorter texts may recur. Characters. */
const SHORTEST_DOUBLE = 25;
/** Instead of a hidden text another is read if it is half as long, or so long that it is no notice about the first. Units. */
const ENOUGH_SHARE = 0.5;
const ENOUGH = 800;

/**
 * Reads the page and finds the body that the reader sees: where style sheets hide what was found first and show a copy of
 * it, or another body, the shown one; where they show neither, what was found first.
 */
export function* readShownBody(source: {
  body: Element;
  title: string | null;
  statedBody: string | null;
  isShown: (element: Element) => boolean;
}): Generator<void, ShownBody> {
  const { body, title, statedBody, isShown } = source;
  const hidden = new Set<Element>();
  let first: ShownBody | null = null;
  for (let copies = 0; copies <= MOST_COPIES; copies++) {
    const page = yield* readBlocks(body, hidden);
    yield;
    const found = yield* findBody({ page, title, statedBody });
    first ??= { page, found, hidden: new Set() };
    const unseen = findHiddenCopies({ page, found, isShown });
    const isEnough = found.units >= Math.min(ENOUGH_SHARE * first.found.units, ENOUGH);
    if (unseen.size === 0) return isEnough ? { page, found, hidden } : first;
    for (const element of unseen) hidden.add(element);
  }
  return first as ShownBody;
}

/** The outermost hidden elements around text that is shown elsewhere, or around all of it. */
function findHiddenCopies(source: {
  page: PageBlocks;
  found: Body;
  isShown: (element: Element) => boolean;
}): Set<Element> {
  const { page, found, isShown } = source;
  const texts = found.blocks.flatMap(({ kind, block }) => (kind === 'caption' ? [] : [block]));
  const isHidden = ({ box }: Block): boolean => !isShown(box.element);
  const copies: Block[] = [];
  const [top] = texts;
  // What is folded away below a shown beginning is still the article's: three blocks tell.
  const samples = texts.filter((_, at) => at === 0 || at === texts.length >> 1 || at === texts.length - 1);
  if (top && samples.every(isHidden)) copies.push(top);
  const kept = new Map(texts.map((block) => [block.text, block]));
  for (const block of page.blocks) {
    const one = block.text.length >= SHORTEST_DOUBLE ? kept.get(block.text) : undefined;
    if (one && one !== block && isHidden(one) && !isHidden(block)) copies.push(one);
  }
  const outermost = copies.map(({ box }) => outermostHidden(box.element, isShown));
  return new Set(outermost.filter((element) => element !== page.root.element));
}

function outermostHidden(start: Element, isShown: (element: Element) => boolean): Element {
  let element = start;
  for (;;) {
    const root = element.parentElement ? null : (element.getRootNode() as Partial<ShadowRoot>);
    const above: Element | null | undefined = element.parentElement ?? root?.host;
    if (!above || isShown(above) || element.localName === 'body') return element;
    element = above;
  }
}
