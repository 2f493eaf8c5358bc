import type { PageStatus } from '../../core/model/page-status';
import type { ArticlePages, ArticleRule } from '../../core/settings/article-rules';

/** The rule of the reader's own that holds for the page, and the pages that a new one would be for; null: it cannot be kept. */
export type Correction = { rule: ArticleRule | null; pages: ArticlePages | null };

/** What the pop-up knows of the page: nothing yet, closed to us, or what its content script says. */
export type PopupPage =
  | { kind: 'asking' }
  | { kind: 'closed' }
  | { kind: 'open'; site: string; status: PageStatus; correction: Correction };
