import type { Group } from './group-by-signature';
import { type Block, type Box, flowBoxOf } from './page-blocks';
import type { Signatures } from './signatures';

/** Where a block stands, seen from the main group's paragraphs. */
export type Place =
  | 'in-flow'
  | 'same-path'
  | 'similar-path'
  | 'set-in-flow'
  | 'above-flow'
  | 'wrapped-in-flow'
  | 'before-text'
  | 'elsewhere';

/** The boxes that the main group's paragraphs stand in. */
export type Flow = {
  placeOf: (block: Block) => Place;
  /** The box is one that paragraphs stand in, or set like one. */
  isFlowing: (box: Box) => boolean;
  holds: (box: Box) => boolean;
};

/** Boxes so far above the flow still belong to it (sections, columns). */
const LEVELS_ABOVE = 3;
/** Two boxes with this share of their names in common are of one template with an odd class. */
const SIMILAR_NAMES = 0.6;
/** A flow with more kinds of boxes than this has no template to be similar to. */
const MOST_KINDS = 50;

const SET_IN_FLOW_TAGS = new Set(['blockquote', 'ul', 'ol']);

export function createFlow(source: {
  main: Group;
  container: Box;
  signatures: Signatures;
  titleBlock: Block | null;
}): Flow {
  const { main, container, signatures, titleBlock } = source;
  const boxes = new Set(main.blocks.map(flowBoxOf));
  const paths = new Set([...boxes].map(signatures.pathOf));
  const above = boxesAbove(boxes, container);
  const isSimilar = createSimilarity(boxes, signatures);
  const firstIndex = main.blocks[0].index;
  const isFlowing = (box: Box): boolean => boxes.has(box) || paths.has(signatures.pathOf(box));

  return {
    isFlowing,
    holds: (box) => boxes.has(box),
    placeOf(block) {
      const box = flowBoxOf(block);
      if (boxes.has(box)) return 'in-flow';
      if (paths.has(signatures.pathOf(box))) return 'same-path';
      if (isSimilar(box)) return 'similar-path';
      if (box.parent && SET_IN_FLOW_TAGS.has(box.tag) && isFlowing(box.parent)) return 'set-in-flow';
      if (above.has(box)) return 'above-flow';
      const isAlone = box.last - box.first === 1 && !box.hasMedia;
      if (isAlone && box.parent && boxes.has(box.parent)) return 'wrapped-in-flow';
      return titleBlock && block.index > titleBlock.index && block.index < firstIndex ? 'before-text' : 'elsewhere';
    },
  };
}

function boxesAbove(flow: Iterable<Box>, container: Box): Set<Box> {
  const above = new Set<Box>();
  for (const start of flow) {
    let box = start.parent;
    for (let level = 0; box && level < LEVELS_ABOVE && box !== container.parent; level++, box = box.parent)
      above.add(box);
  }
  return above;
}

function createSimilarity(flow: Iterable<Box>, signatures: Signatures): (box: Box) => boolean {
  const kinds = new Map<string, Set<string>[]>();
  const seen = new Set<string>();
  const kindOf = ({ tag, depth }: Box): string => `${tag} ${depth}`;
  for (const box of flow) {
    const tokens = signatures.tokensOf(box);
    const key = `${kindOf(box)} ${tokens}`;
    if (tokens === '' || seen.has(key) || seen.size >= MOST_KINDS) continue;
    seen.add(key);
    kinds.set(kindOf(box), [...(kinds.get(kindOf(box)) ?? []), new Set(tokens.split('.'))]);
  }
  const known = new Map<string, boolean>();
  return (box) => {
    const others = kinds.get(kindOf(box));
    const tokens = signatures.tokensOf(box);
    if (!others || tokens === '') return false;
    const key = `${kindOf(box)} ${tokens}`;
    let similar = known.get(key);
    if (similar === undefined) {
      const own = new Set(tokens.split('.'));
      similar = others.some((other) => shareInCommon(own, other) >= SIMILAR_NAMES);
      known.set(key, similar);
    }
    return similar;
  };
}

function shareInCommon(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  let common = 0;
  for (const token of one) if (other.has(token)) common++;
  return common / (one.size + other.size - common);
}
