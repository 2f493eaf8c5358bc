import type { ArticleText } from '../../model/article-text';
import type { Mention } from '../../model/mention';
import type { ActorMention } from '../actor-mention';
import { readSentences } from '../text/read-sentences';
import { shiftDay } from '../time/calendar';
import type { TimeAnchor } from '../time/time-cursor';
import { chooseReadings } from './choose-readings';
import { confidenceOf } from './confidence-of';
import { explainReading } from './explain-reading';
import { findCandidates, findEventsOfDominant } from './find-candidates';
import { LEXICONS } from './lexicon/lexicons';
import type { EventIndex, KnownEvent, LanguageIndex } from './open-event-index';
import { placeActors } from './place-actors';
import { rankActors } from './rank-actors';
import { readScene } from './read-scene';
import type { Scene, SceneActor, Thread } from './scene';
import type { Settlement } from './settle-tie';
import { findKindHits } from './triggers/find-kind-hits';
import { findTriggers } from './triggers/find-triggers';
import { type Reading, weighReading } from './weigh-reading';
import { SPAN_OF_DAYS } from './weights';

/** Mentions of actors behind which nobody is looked for as one of "the two leaders": two or three paragraphs. */
const REMEMBERED = 16;

/**
 * References to past events in an article whose actors are known: by name, and by what a sentence says of kind, people,
 * place, time and subject (EVENTS.md). Mentions come in reading order; offsets are UTF-16 units in the block's text.
 * Captions are not read. Without a date of the article only absolute times count. Empty for a language without lexicon.
 */
export function findEvents({
  article,
  actors,
  index,
}: {
  article: ArticleText;
  actors: readonly ActorMention[];
  index: EventIndex;
}): Mention[] {
  const language = findArticleLanguage(article, index);
  if (!language) return [];
  const today = (article.published ?? article.modified)?.slice(0, 'YYYY-MM-DD'.length) ?? null;
  const told = new Map<number, KnownEvent>();
  const dominant = rankActors(actors, index);
  const thread: Thread = {
    language,
    today,
    currentSince: today === null ? null : shiftDay(today, -SPAN_OF_DAYS.current),
    newsSince: today === null ? null : shiftDay(today, -SPAN_OF_DAYS.news),
    told,
    dominant,
    eventsOfDominant: findEventsOfDominant(dominant, language),
  };
  const mentions: Mention[] = [];
  let previous: Scene | null = null;
  let recent: readonly SceneActor[] = [];
  let anchor: TimeAnchor | null = null;
  article.blocks.forEach((block, number) => {
    if (block.kind === 'caption') return;
    const inBlock = actors.filter((actor) => actor.block === number);
    for (const sentence of readSentences(block.text, language.lexicon.rules)) {
      const here = placeActors({ sentence, actors: inBlock, index });
      const read = readScene({
        block: number,
        blockText: block.text,
        sentence,
        here,
        previous,
        recent,
        today,
        anchor,
        language,
      });
      for (const settlement of readEvents(read.scene, thread)) {
        mentions.push(mentionOf({ settlement, scene: read.scene, blockText: block.text, language }));
        for (const event of settlement.isPair ? settlement.events.slice(0, 1) : settlement.events)
          told.set(event.number, event);
      }
      previous = read.scene;
      recent = [...[...here].reverse(), ...recent].slice(0, REMEMBERED);
      anchor = read.anchor;
    }
  });
  return mentions;
}

function findArticleLanguage({ language }: ArticleText, index: EventIndex): LanguageIndex | null {
  const primary = language?.split('-')[0]?.toLowerCase() ?? LEXICONS[0]?.language ?? '';
  return index.findLanguage(primary);
}

function readEvents(scene: Scene, thread: Thread): Settlement[] {
  const { lexicon, phrases } = thread.language;
  const hits = findKindHits(scene.words, phrases);
  const readings: Reading[] = [];
  for (const { event, wording } of findCandidates(scene, hits, thread)) {
    for (const trigger of findTriggers({ event, wording, scene, hits, lexicon, phrases })) {
      const reading = weighReading({ event, trigger, scene, thread });
      if (reading) readings.push(reading);
    }
  }
  return chooseReadings({ readings, scene, thread });
}

type MentionParts = { settlement: Settlement; scene: Scene; blockText: string; language: LanguageIndex };

function mentionOf({ settlement, scene, blockText, language }: MentionParts): Mention {
  const { reading, events, isPair } = settlement;
  const { words } = scene;
  return {
    kind: 'event',
    block: scene.block,
    start: words[reading.first]?.start ?? 0,
    end: words[reading.last]?.end ?? 0,
    confidence: confidenceOf(reading),
    why: explainReading({ settlement, words, blockText, language }),
    targets: [...events].sort((a, b) => compareDays(a.from, b.from)).map(({ id }) => id),
    ...(isPair ? { open: true } : {}),
  };
}

function compareDays(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
