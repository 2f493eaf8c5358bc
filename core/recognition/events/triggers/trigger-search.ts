import type { EventWording } from '../event-features';
import type { Lexicon } from '../lexicon/lexicon';
import type { LexiconPhrases } from '../lexicon/lexicon-phrases';
import type { KnownEvent } from '../open-event-index';
import type { Scene } from '../scene';
import type { SentenceHits } from './find-kind-hits';

/** What the finders of pointing words look at. */
export type TriggerSearch = {
  event: KnownEvent;
  scene: Scene;
  hits: SentenceHits;
  lexicon: Lexicon;
  phrases: LexiconPhrases;
};

/** … and those of names, subjects and cues, where the sentence may hold one. */
export type WordingSearch = TriggerSearch & { wording: EventWording };
