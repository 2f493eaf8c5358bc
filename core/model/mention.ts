export type ReasonKind = 'name' | 'person' | 'words' | 'people' | 'place' | 'time' | 'series' | 'context';

/** Why something is marked, in words for the reader. */
export type Reason = { kind: ReasonKind; text: string };

/**
 * A span of the article's text and what it refers to: one target, the members of a series, or (`open`) two that fit alike.
 * `start` and `end` are UTF-16 units in the text of block `block` (an index into `ArticleText.blocks`).
 */
export type Mention = {
  kind: 'actor' | 'event';
  block: number;
  start: number;
  end: number;
  /** 0 to 1; what is below the shown threshold stays silent. */
  confidence: number;
  why: Reason[];
  targets: string[];
  open?: boolean;
};
