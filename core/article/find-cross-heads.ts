import type { Flow } from './flow';
import { flowBoxOf } from './page-blocks';
import type { ScoredBlock } from './score-block';
import type { Signatures } from './signatures';

/** Shorter lines are labels ("Advertisement"), longer ones paragraphs. Units. */
const SHORTEST = 12;
const LONGEST = 120;
/** One line in a box of its own may be anything; a template sets every cross-head alike. */
const AT_LEAST = 2;

/**
 * Headings in boxes of their own where the template has no heading for them: lines of one sort beside the text's boxes, each
 * above a paragraph, and no two the same, as the labels of advertisements are.
 */
export function findCrossHeads(source: {
  scored: readonly ScoredBlock[];
  flow: Flow;
  signatures: Signatures;
  isMain: (scored: ScoredBlock) => boolean;
}): Set<ScoredBlock> {
  const { scored, flow, signatures, isMain } = source;
  const sorts = new Map<number, ScoredBlock[]>();
  scored.forEach((one, at) => {
    const { block, isSide } = one;
    const next = scored[at + 1];
    const own = flowBoxOf(block);
    const isLine = block.units >= SHORTEST && block.units <= LONGEST && block.linkShare === 0 && block.sentences === 0;
    if (!isLine || block.isHeading || isSide || block.afterMedia || own !== block.box || !next || !isMain(next)) return;
    if (own.names === '' || own.parent !== flowBoxOf(next.block).parent || flow.isFlowing(own)) return;
    const sort = signatures.pathOf(own);
    sorts.set(sort, [...(sorts.get(sort) ?? []), one]);
  });
  const found = [...sorts.values()].filter(
    (lines) => lines.length >= AT_LEAST && new Set(lines.map(({ block }) => block.text)).size === lines.length,
  );
  return new Set(found.flat());
}
