import type { ArticlePages } from '../../core/settings/article-rules';
import { showPages } from '../show-pages';

/** Which pages a correction is kept for, in words. */
export function keptFor(pages: ArticlePages): string {
  if (pages.pattern === '/') return `Kept for the front page of ${pages.site}`;
  const shown = showPages(pages);
  // How many parts of a date differ is nothing to the reader.
  const short = shown.replace(/(?:\/…)+/g, '/…');
  return shown.includes('…') ? `Kept for pages like ${short}` : `Kept for ${short} alone`;
}
