import { findDates } from './find-dates';
import { findTitleBlock } from './find-title-block';
import { isUpdatedLabel } from './is-updated-label';
import type { PageBlocks } from './page-blocks';

/** The line with the date stands so near to the title. Blocks. */
const BEFORE_TITLE = 5;
const AFTER_TITLE = 15;
/** Longer ones are text that names dates of its own. Characters. */
const LONGEST_LINE = 100;

/**
 * The date that the reader sees by the title, for pages that state none in their head; day only. Lines below the title come
 * first: what stands above may be today's date in the page's head. `before`: the block at which the text begins.
 */
export function findVisibleDate(source: {
  page: PageBlocks;
  title: string | null;
  before: number;
  language?: string | null;
}): string | null {
  const { page, title, before, language = null } = source;
  const at = findTitleBlock(page, title)?.index ?? before;
  const below = page.blocks.slice(at, Math.min(at + AFTER_TITLE, Math.max(before, at)));
  const above = page.blocks.slice(Math.max(0, at - BEFORE_TITLE), at).reverse();
  for (const { text, linkShare } of [...below, ...above]) {
    if (text.length > LONGEST_LINE || linkShare === 1) continue;
    const date = findDates(text, language).find(({ before: label }) => !isUpdatedLabel(label));
    if (date) return date.day;
  }
  return null;
}
