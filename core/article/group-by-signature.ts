import type { Block, PageBlocks } from './page-blocks';
import type { Signatures } from './signatures';

/** The weighty blocks that share a signature, in reading order. */
export type Group = { signature: number; weight: number; blocks: [Block, ...Block[]] };

export function groupBySignature(source: {
  page: PageBlocks;
  signatures: Signatures;
  weights: Float64Array;
}): Map<number, Group> {
  const { page, signatures, weights } = source;
  const groups = new Map<number, Group>();
  for (const block of page.blocks) {
    const weight = weights[block.index] ?? 0;
    if (weight === 0) continue;
    const signature = signatures.signatureOf(block);
    const group = groups.get(signature);
    if (group) {
      group.weight += weight;
      group.blocks.push(block);
    } else groups.set(signature, { signature, weight, blocks: [block] });
  }
  return groups;
}
