import { findTitleBlock } from './find-title-block';
import { normaliseDate } from './normalise-date';
import type { PageBlocks } from './page-blocks';

/** The line with the date stands so near to the title. Blocks. */
const BEFORE_TITLE = 5;
const AFTER_TITLE = 15;
/** Longer ones are text that names dates of its own. Characters. */
const LONGEST_LINE = 100;

const DATE_IN_LINE =
  /\d{4}-\d{2}-\d{2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{4}年\d{1,2}月\d{1,2}日|[A-Z][a-z]{2,8}\.? \d{1,2},? \d{4}|\d{1,2} [A-Z][a-z]{2,8}\.?,? \d{4}/;

/** The date that the reader sees by the title, for pages that state none in their head; day only. */
export function findVisibleDate(source: { page: PageBlocks; title: string | null; before: number }): string | null {
  const { page, title, before } = source;
  const at = findTitleBlock(page, title)?.index ?? before;
  const lines = page.blocks.slice(Math.max(0, at - BEFORE_TITLE), Math.min(at + AFTER_TITLE, Math.max(before, at)));
  for (const { text, linkShare } of lines) {
    const match = text.length <= LONGEST_LINE && linkShare < 1 ? DATE_IN_LINE.exec(text) : null;
    const date = match ? normaliseDate(match[0]) : null;
    if (date) return date;
  }
  return null;
}
