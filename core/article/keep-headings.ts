import type { Flow } from './flow';
import { flowBoxOf } from './page-blocks';
import type { ScoredBlock } from './score-block';

/** Longer ones are paragraphs set large. Characters. */
const LONGEST_HEADING = 200;
/** Linked ones head other stories. */
const MOST_LINKS = 0.6;
/** Blocks looked at for the text under a heading. */
const REACH = 60;
/** A block off the flow longer than this between a heading and the text: the heading was its own. Units. */
const OWN_TEXT = 20;

/** The headings of the kept text: those with kept text below them before the next heading of the same flow. */
export function keepHeadings(source: {
  scored: readonly ScoredBlock[];
  kept: readonly ScoredBlock[];
  flow: Flow;
}): ScoredBlock[] {
  const { scored, flow } = source;
  const kept = new Set(source.kept);
  const firstIndex = source.kept[0]?.block.index ?? 0;
  return scored.filter((one, at) => {
    const { block, isSide, isBesideMedia } = one;
    if (!block.isHeading || kept.has(one) || block.box.tag === 'h1' || block.index < firstIndex) return false;
    if (isSide || isBesideMedia || block.linkShare > MOST_LINKS || block.text.length > LONGEST_HEADING) return false;
    return headsKeptText(one, at);
  });

  function headsKeptText({ block }: ScoredBlock, at: number): boolean {
    const own = flowBoxOf(block);
    const isFlowing = flow.isFlowing(own);
    for (let next = at + 1; next < Math.min(scored.length, at + REACH); next++) {
      const below = scored[next];
      if (!below) return false;
      if (kept.has(below)) return true;
      const isRival = below.block.isHeading && !below.isSide && flowBoxOf(below.block) === own;
      // A heading straight under a heading is its second line.
      if (isRival && next > at + 1) return false;
      if (!isRival && !isFlowing && below.block.units > OWN_TEXT) return false;
    }
    return false;
  }
}
