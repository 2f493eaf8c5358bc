import { PARAGRAPH_TAGS } from './elements';
import type { Block, Box, PageBlocks } from './page-blocks';

/**
 * Nearly every page sets its paragraphs with one signature: the path of tags and names from the body to the paragraph's
 * parent, digits dropped, the paragraph's own names ignored. Captions, boxes and promos have another.
 */
export type Signatures = {
  /** Number of a box's path: equal for boxes set by the same piece of template. */
  pathOf: (box: Box) => number;
  /** Number of a block's signature. */
  signatureOf: (block: Block) => number;
  /** A box's names without digits, sorted, so that numbered classes ("p-12") are alike. */
  tokensOf: (box: Box) => string;
};

/** Names longer than this are generated; their head tells enough. UTF-16 units. */
const LONGEST_NAMES = 500;

/** Without an id that has digits in it: such ids number a box among its like ("chunk-2b"). */
function namesOf({ names, element: { id } }: Box): string {
  return /\d/.test(id) ? names.slice(0, -id.length) : names;
}

/** More than any page has kinds of boxes (`READING_LIMITS.nodes`): path and kind in one number, which is faster to look up. */
const MOST_PARTS = 2 ** 20;

export function readSignatures(page: PageBlocks): Signatures {
  const cleaned = new Map<string, string>();
  const parts = new Map<string, number>();
  const numbers = new Map<number, number>();
  const paths = new Int32Array(page.boxes.length);

  const tokensOf = (box: Box): string => {
    const names = namesOf(box);
    let tokens = cleaned.get(names);
    if (tokens === undefined) {
      tokens =
        names === '' ? '' : names.slice(0, LONGEST_NAMES).replace(/\d+/g, '').trim().split(/\s+/).sort().join('.');
      cleaned.set(names, tokens);
    }
    return tokens;
  };
  const numberOf = (parent: number, part: string): number => {
    let partNumber = parts.get(part);
    if (partNumber === undefined) {
      partNumber = parts.size + 1;
      parts.set(part, partNumber);
    }
    const key = parent * MOST_PARTS + partNumber;
    let number = numbers.get(key);
    if (number === undefined) {
      number = numbers.size + 1;
      numbers.set(key, number);
    }
    return number;
  };
  for (const box of page.boxes) {
    paths[box.id] = box.parent ? numberOf(paths[box.parent.id] ?? 0, `${box.tag}.${tokensOf(box)}`) : 0;
  }
  const pathOf = (box: Box): number => paths[box.id] ?? 0;
  const signatures = Int32Array.from(page.blocks, ({ box }) => {
    const isOnePart = PARAGRAPH_TAGS.has(box.tag) || box.tag === 'li';
    return isOnePart && box.parent ? numberOf(pathOf(box.parent), `one ${box.tag}`) : pathOf(box);
  });
  return { pathOf, tokensOf, signatureOf: ({ index }) => signatures[index] ?? 0 };
}
