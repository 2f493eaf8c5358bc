export const BLOCK_KINDS = ['standfirst', 'paragraph', 'heading', 'quote', 'list-item', 'caption'] as const;
export type BlockKind = (typeof BLOCK_KINDS)[number];

/** A run of text as the reader sees it: white space collapsed, trimmed, no soft hyphens; `\n` where a `<br>` breaks the line. */
export type TextBlock = { kind: BlockKind; text: string };

/** An article without its page: what recognition needs, and what travels in messages. */
export type ArticleText = {
  url: string;
  title: string | null;
  /** ISO 8601 date or date-time as the page states it, normalised; null if the page has none. */
  published: string | null;
  modified: string | null;
  /** BCP 47 tag, e.g. `en-GB`. */
  language: string | null;
  /** In reading order. Captions are read (they introduce people) but never marked. */
  blocks: TextBlock[];
};
