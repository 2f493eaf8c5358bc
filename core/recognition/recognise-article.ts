import type { ArticleText } from '../model/article-text';
import type { Mention } from '../model/mention';
import { findActors } from './actors/find-actors';
import { findEvents } from './events/find-events';
import type { RecognitionIndex } from './open-index';

/** All mentions of an article in reading order, with confidence and reasons, also those too weak to be shown. */
export function recogniseArticle(article: ArticleText, index: RecognitionIndex): Mention[] {
  const actors = findActors({ article, index: index.actors });
  const events = findEvents({ article, actors, index: index.events });
  const mentions: Mention[] = actors.map(({ use: _, ...mention }) => ({ kind: 'actor', ...mention }));
  return [...mentions, ...events]
    .filter((mention) => article.blocks[mention.block]?.kind !== 'caption')
    .sort((a, b) => a.block - b.block || a.start - b.start || b.end - a.end);
}
