import { foldText } from './fold-text';
import type { Block, PageBlocks } from './page-blocks';

/** Shorter headings match titles by chance. Characters after folding. */
const SHORTEST_MATCH = 8;

/** The heading on the page that repeats the title, else its first `h1`; null if there is none. */
export function findTitleBlock(page: PageBlocks, title: string | null): Block | null {
  const wanted = foldText(title ?? '');
  let best: Block | null = null;
  let bestScore = 0;
  for (const block of page.blocks) {
    if (!block.isHeading) continue;
    const text = foldText(block.text);
    if (text.length < SHORTEST_MATCH) continue;
    const repeats = wanted !== '' && (wanted.includes(text) || text.includes(wanted));
    const score = (repeats ? 2 : 0) + (block.box.tag === 'h1' ? 1 : 0);
    if (score > bestScore) {
      best = block;
      bestScore = score;
    }
  }
  return best;
}
