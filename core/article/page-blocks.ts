import type { ProseMeasure } from './measure-prose';
import type { TextPiece } from './text-map';

/** An element that stands as a box of its own (not inline), with the blocks in it. */
export type Box = {
  /** Index in `PageBlocks.boxes`; a box comes after the box around it, so sums over the tree are one loop from the end. */
  id: number;
  element: Element;
  tag: string;
  /** Classes and id, as written. */
  names: string;
  parent: Box | null;
  depth: number;
  /** The blocks inside are those with `first <= index < last`. */
  first: number;
  last: number;
  hasMedia: boolean;
};

/** A run of text between two box boundaries. */
export type Block = ProseMeasure & {
  index: number;
  box: Box;
  text: string;
  map: TextPiece[];
  /** Share of the characters that stand in links, 0 to 1. */
  linkShare: number;
  isHeading: boolean;
  /** An image or a video stands straight before it. */
  afterMedia: boolean;
};

/** The page's visible text as the walk found it. `boxes[0]` is the body; the text stood in or below the `shadowRoots`. */
export type PageBlocks = { boxes: Box[]; blocks: Block[]; root: Box; shadowRoots: ShadowRoot[] };

/** What a template repeats: the box around a paragraph, heading or item; a bare box of text stands for itself. */
export function flowBoxOf(block: Block): Box {
  const { box } = block;
  const isOnePart = box.tag === 'p' || box.tag === 'blockquote' || box.tag === 'pre' || box.tag === 'li';
  return box.parent && (isOnePart || block.isHeading) ? box.parent : box;
}

const ITEM_TAGS = new Set(['li', 'dt', 'dd']);
/** An item's text may stand in a paragraph or a box of its own. Boxes. */
const ITEM_REACH = 2;
/** More in one item is no item: some templates put whole articles into one. Blocks. */
const MOST_IN_ITEM = 3;

/** The list item that a block stands in, if any. */
export function itemBoxOf({ box }: Block): Box | null {
  let item: Box | null = box;
  for (let level = 0; item && level <= ITEM_REACH; level++, item = item.parent) {
    if (ITEM_TAGS.has(item.tag)) return item.last - item.first <= MOST_IN_ITEM ? item : null;
  }
  return null;
}

export function isInside(block: Block, box: Box): boolean {
  return block.index >= box.first && block.index < box.last;
}

/** For each box (by id) the sum of its blocks' weights, those of the boxes inside it included. */
export function sumByBox(page: PageBlocks, weightOf: (block: Block) => number): Float64Array {
  const sums = new Float64Array(page.boxes.length);
  for (const block of page.blocks) sums[block.box.id] = (sums[block.box.id] ?? 0) + weightOf(block);
  for (let id = page.boxes.length - 1; id > 0; id--) {
    const parent = page.boxes[id]?.parent;
    if (parent) sums[parent.id] = (sums[parent.id] ?? 0) + (sums[id] ?? 0);
  }
  return sums;
}
