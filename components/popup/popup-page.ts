import type { PageStatus } from '../../core/model/page-status';

/** What the pop-up knows of the page: nothing yet, closed to us, or what its content script says. */
export type PopupPage = { kind: 'asking' } | { kind: 'closed' } | { kind: 'open'; site: string; status: PageStatus };
