import type { Lexicon } from '../lexicon/lexicon';
import type { LexiconPhrases } from '../lexicon/lexicon-phrases';
import type { KnownEvent } from '../open-event-index';
import type { Scene } from '../scene';
import type { SentenceHits } from './find-kind-hits';

/** What the finders of pointing words look at. */
export type TriggerSearch = {
  event: KnownEvent;
  /** The sentence has the rarest word of a name, subject or cue of it. */
  mayBeNamed: boolean;
  scene: Scene;
  hits: SentenceHits;
  lexicon: Lexicon;
  phrases: LexiconPhrases;
};
