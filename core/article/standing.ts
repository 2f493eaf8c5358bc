import type { Flow } from './flow';
import { proseWeight } from './measure-prose';
import { type Block, type Box, flowBoxOf, itemBoxOf, type PageBlocks } from './page-blocks';
import type { Signatures } from './signatures';

/** A row of comments or offers has at least so many like boxes. */
const SHORTEST_ROW = 3;
/** The box that repeats is the block's own, or so many levels above it. */
const ROW_REACH = 2;
/** An item begins with a name, a time or a price: no sentence, and shorter than this. Units. */
const LONGEST_LABEL = 60;
/** One paragraph may be anything; so many in a box with nothing else are a section. */
const SECTION_PARAGRAPHS = 2;

/** What the box around a block off the flow looks like: a section of the text, an item among its like, or neither. */
export function createStanding(source: {
  page: PageBlocks;
  container: Box;
  flow: Flow;
  signatures: Signatures;
}): (block: Block) => 'section' | 'item' | null {
  const { page, container, flow, signatures } = source;
  const counts = new Map<number, number>();
  for (const box of page.boxes) counts.set(signatures.pathOf(box), (counts.get(signatures.pathOf(box)) ?? 0) + 1);
  const countOf = (box: Box): number => counts.get(signatures.pathOf(box)) ?? 0;
  const known = new Map<Box, 'section' | 'item' | null>();

  return (block) => {
    const own = flowBoxOf(block);
    if (flow.isFlowing(own)) return null;
    let standing = known.get(own);
    if (standing === undefined) {
      standing = isItem(own) ? 'item' : isSection(own) ? 'section' : null;
      known.set(own, standing);
    }
    return standing;
  };

  function isItem(own: Box): boolean {
    let box: Box | null = own;
    for (let level = 0; box && box !== container && level <= ROW_REACH; level++, box = box.parent) {
      if (flow.isFlowing(box)) return false;
      const first = page.blocks[box.first];
      const isLabelled = box.last - box.first > 1 && first && !first.isHeading && first.units < LONGEST_LABEL;
      if (isLabelled && first.sentences === 0 && countOf(box) >= SHORTEST_ROW) return true;
    }
    return false;
  }

  function isSection(own: Box): boolean {
    if (own === container || own.hasMedia || countOf(own) > 1) return false;
    let paragraphs = 0;
    for (let index = own.first; index < own.last; index++) {
      const block = page.blocks[index];
      if (!block || block.isHeading) continue;
      // A list is judged as a whole, see `readLists`.
      if (proseWeight(block) === 0 || itemBoxOf(block)) return false;
      paragraphs++;
    }
    return paragraphs >= SECTION_PARAGRAPHS;
  }
}
