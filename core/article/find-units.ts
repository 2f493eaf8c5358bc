import type { Body } from './find-body';
import { findTitleBlock } from './find-title-block';
import { foldText } from './fold-text';
import { proseWeight } from './measure-prose';
import { type Block, type Box, flowBoxOf, type PageBlocks, sumByBox } from './page-blocks';
import { readBlocks } from './read-blocks';
import { readUnitFacts, type UnitFacts } from './read-unit-facts';
import { readSignatures, type Signatures } from './signatures';

/** A box that holds a further article of its own: the next story of an endless page, the second of three. */
export type Unit = {
  element: Element;
  /** Read like a page of its own. */
  page: PageBlocks;
  title: string;
  facts: UnitFacts;
};

/** Less prose is a teaser, or an entry of a live blog. Units. */
const LEAST_PROSE = 400;
/** The first article has at least a notice's length before the next begins; else what was found is the first. Units. */
const LEAST_BEFORE = 140;
/** What is appended to a page while someone reads it. */
const MOST_UNITS = 20;

/** Points that a box with a heading above its prose must have to be taken for an article of its own. */
const ENOUGH = 3;

/** Boxes of one kind of which fewer than this are articles hold entries, comments or teasers. */
const MOST_OF_KIND = 2 / 3;

const UNIT_HEADINGS = ['h1', 'h2', 'h3'];
const SIDE_TAG = /^(?:aside|footer|nav|form)$/;
/** The entries of a live blog have headings and times of their own. */
const PART_NAMES = /live-?(?:blog|feed|entr|post|update)|timeline|comment/i;

/** The further articles below the one that was found, in reading order; on nearly all pages there is none. */
export function* findUnits(source: {
  page: PageBlocks;
  title: string | null;
  body: Body;
  /** The page's address. */
  url: string;
  /** What is left out of the page. */
  hidden: ReadonlySet<Element>;
  isShown: (element: Element) => boolean;
}): Generator<void, Unit[]> {
  const { page, title, body, url, hidden, isShown } = source;
  const prose = sumByBox(page, proseWeight);
  const start = findStart(page, title, body);
  const headings = new Set([foldText(start.text), foldText(title ?? '')]);
  const units: (Unit & { box: Box; isLikeFirst: boolean })[] = [];
  let from = start.index + 1;
  let signatures: Signatures | null = null;
  for (const box of page.boxes) {
    if (box.first < from || (prose[box.id] ?? 0) < LEAST_PROSE || units.length >= MOST_UNITS) continue;
    const heading = openingHeading(page, box);
    if (!heading || headings.has(foldText(heading.text)) || isBeside(box)) continue;
    signatures ??= readSignatures(page);
    const isLikeFirst = isLike({ page, box, heading, start, signatures });
    const isMarkedAsArticle = isMarked(box);
    if (!isLikeFirst && !isMarkedAsArticle && !box.element.hasAttribute('data-url')) continue;
    const part = yield* readBlocks(box.element, hidden);
    const facts = readUnitFacts({
      element: box.element,
      page: part,
      heading: heading.box.element,
      title: heading.text,
      url,
    });
    const points =
      // Set by the same piece of template as the page's own article, heading included; or JSON-LD in it says so.
      2 * Number(isLikeFirst) +
      2 * Number(facts.isTyped) +
      Number(heading.box.tag === 'h1') +
      Number(isMarkedAsArticle) +
      Number(facts.published !== null) +
      Number(namesOtherPath(facts.url, url)) +
      Number(isSetAlikeOutside({ page, box, body, signatures }));
    if (points < ENOUGH || !isShown(box.element)) continue;
    units.push({ element: box.element, page: part, title: heading.text, facts, box, isLikeFirst });
    headings.add(foldText(heading.text));
    from = box.last;
  }
  const first = units[0];
  if (!first || !signatures) return [];
  let before = 0;
  for (const block of page.blocks.slice(start.index, first.box.first)) before += proseWeight(block);
  if (before < LEAST_BEFORE) units.shift();
  const { pathOf } = signatures;
  return units.filter(({ box, isLikeFirst }) => {
    const ofKind = (one: Box): boolean => pathOf(one) === pathOf(box);
    const kind = page.boxes.filter((one) => ofKind(one) && (prose[one.id] ?? 0) > 0);
    return isLikeFirst || units.filter((unit) => ofKind(unit.box)).length >= MOST_OF_KIND * kind.length;
  });
}

/** Where the page's own article begins: at its title, or where no heading repeats it, with its text. */
function findStart(page: PageBlocks, title: string | null, body: Body): Block {
  const heading = findTitleBlock(page, title);
  const first = body.blocks.find(({ kind }) => kind !== 'caption')?.block;
  const isTitle = heading && title && foldText(title).includes(foldText(heading.text));
  return (isTitle ? heading : first) as Block;
}

/** The highest heading above all prose of the box. */
function openingHeading(page: PageBlocks, box: Box): Block | null {
  let best: Block | null = null;
  for (let index = box.first; index < box.last; index++) {
    const block = page.blocks[index];
    if (!block || proseWeight(block) > 0) break;
    const isHigher = !best || block.box.tag < best.box.tag;
    if (UNIT_HEADINGS.includes(block.box.tag) && isHigher) best = block;
  }
  return best;
}

/** Permalinks of a live blog's entries lead to the same page, or to a path below it. */
function namesOtherPath(stated: string, url: string): boolean {
  return stated !== url && !new URL(stated).pathname.startsWith(new URL(url).pathname);
}

/** Beside the articles, or in a part of one. */
function isBeside(start: Box): boolean {
  for (let box: Box | null = start; box; box = box.parent) {
    if (SIDE_TAG.test(box.tag) || PART_NAMES.test(box.names)) return true;
    if (box.element.getAttribute('itemtype')?.includes('LiveBlog')) return true;
  }
  return false;
}

/** Marked as an article, and not as a part of one (an update of a live blog, a comment). */
function isMarked({ tag, element }: Box): boolean {
  if (/update|comment|review/i.test(element.getAttribute('itemprop') ?? '')) return false;
  return tag === 'article' || /Article|BlogPosting/.test(element.getAttribute('itemtype') ?? '');
}

function isLike(source: { page: PageBlocks; box: Box; heading: Block; start: Block; signatures: Signatures }): boolean {
  const { page, box, heading, start, signatures } = source;
  const { pathOf } = signatures;
  let twin: Box | null = start.box;
  while (twin && pathOf(twin) !== pathOf(box)) twin = twin.parent;
  const own = twin && openingHeading(page, twin);
  return own !== null && pathOf(own.box) === pathOf(heading.box);
}

/** Outside the box of the page's own article, with paragraphs set like its. */
function isSetAlikeOutside(source: { page: PageBlocks; box: Box; body: Body; signatures: Signatures }): boolean {
  const { page, box, body, signatures } = source;
  const { container, blocks } = body;
  if (!container || (container.first < box.last && box.first < container.last)) return false;
  const keyOf = (block: Block): string => `${flowBoxOf(block).tag}.${signatures.tokensOf(flowBoxOf(block))}`;
  const own = new Set(blocks.flatMap(({ kind, block }) => (kind === 'paragraph' ? [keyOf(block)] : [])));
  let alike = 0;
  for (const block of page.blocks.slice(box.first, box.last)) if (own.has(keyOf(block))) alike += proseWeight(block);
  return alike >= LEAST_PROSE;
}
