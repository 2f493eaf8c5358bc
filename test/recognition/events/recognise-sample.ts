import type { BlockKind } from '../../../core/model/article-text';
import type { Event } from '../../../core/model/event';
import type { Mention } from '../../../core/model/mention';
import type { ActorMention } from '../../../core/recognition/actor-mention';
import { compileIndex } from '../../../core/recognition/compile-index';
import { findEvents } from '../../../core/recognition/events/find-events';
import type { EventIndex } from '../../../core/recognition/events/open-event-index';
import { openIndex } from '../../../core/recognition/open-index';
import { SAMPLE_ACTORS, SAMPLE_EVENTS } from './sample-records';

export function openSample(events: readonly Event[] = SAMPLE_EVENTS): EventIndex {
  return openIndex(compileIndex({ events, actors: SAMPLE_ACTORS })).events;
}

const SAMPLE_INDEX = openSample();

export type SampleArticle = {
  /** Blocks in which actors stand as `[words|id]`; `?` behind the id: the actor layer is not sure; `@`: a metonym. */
  blocks: readonly string[];
  published?: string | null;
  language?: string | null;
  kind?: BlockKind;
  index?: EventIndex;
};

/** Finds the events of an article whose actors are marked by hand. */
export function recogniseSample({
  blocks,
  published = '2024-12-29',
  language = 'en',
  kind = 'paragraph',
  index = SAMPLE_INDEX,
}: SampleArticle): { mentions: Mention[]; texts: string[] } {
  const actors: ActorMention[] = [];
  const texts = blocks.map((block, number) => {
    let text = '';
    let readTo = 0;
    for (const match of block.matchAll(/\[([^|\]]+)\|([a-z-]+)([?@]?)\]/g)) {
      const [whole, words = '', id = '', sign] = match;
      text += block.slice(readTo, match.index);
      actors.push({
        block: number,
        start: text.length,
        end: text.length + words.length,
        targets: [id],
        confidence: sign === '?' ? 0.3 : 0.9,
        why: [],
        use: sign === '@' ? 'metonym' : 'name',
      });
      text += words;
      readTo = match.index + whole.length;
    }
    return text + block.slice(readTo);
  });
  const article = {
    url: '',
    title: null,
    published,
    modified: null,
    language,
    blocks: texts.map((text) => ({ kind, text })),
  };
  return { mentions: findEvents({ article, actors, index }), texts };
}

/** "marked words → id+id" for each mention. */
export function spellMentions(sample: SampleArticle): string[] {
  const { mentions, texts } = recogniseSample(sample);
  return mentions.map(({ block, start, end, targets }) => `${texts[block]?.slice(start, end)} → ${targets.join('+')}`);
}
