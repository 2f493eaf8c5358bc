import type { ArticleText } from '../model/article-text';
import type { Card, CompactCard } from '../model/card';
import type { Mention } from '../model/mention';
import type { PageStatus } from '../model/page-status';
import type { PartialDate } from '../model/partial-date';
import type { Trouble } from '../model/trouble';

/** What was found in an article: the mentions, and for each target what a card shows at once. */
export type Analysis = { mentions: Mention[]; briefs: Record<string, CompactCard> };

export type PageCommand = 'next-mark' | 'previous-mark';

/** The whole contract. A new message is one line here; the compiler then demands the handler and its check. */
type Protocol = {
  /** Page → background: find the mentions in an article. */
  recognise: { request: { article: ArticleText }; reply: Analysis | Trouble };
  /** Page → background: the card of one target, as seen from the article's date. */
  card: { request: { target: string; published: PartialDate | null }; reply: Card | Trouble };
  /** Page → background: what this page is doing now, for the icon. */
  status: { request: { status: PageStatus }; reply: null };
  /** Popup → page: what are you doing? */
  'page-status': { request: Record<string, never>; reply: PageStatus };
  /** Background → page: a keyboard command. */
  'page-command': { request: { command: PageCommand }; reply: null };
  /** Options page → background: packs changed, forget the loaded index. */
  'packs-changed': { request: Record<string, never>; reply: null };
};

export type MessageName = keyof Protocol;
export type Request<Name extends MessageName> = Protocol[Name]['request'];
export type Reply<Name extends MessageName> = Protocol[Name]['reply'];
