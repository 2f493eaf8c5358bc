import type { Lexicon } from '../lexicon/lexicon';
import type { LexiconPhrases } from '../lexicon/lexicon-phrases';
import type { KnownEvent } from '../open-event-index';
import type { Scene } from '../scene';
import type { Trigger } from '../trigger';
import { findAboutTriggers } from './find-about-triggers';
import { findCueTriggers } from './find-cue-triggers';
import type { SentenceHits } from './find-kind-hits';
import { findKindTriggers } from './find-kind-triggers';
import { findNameTriggers } from './find-name-triggers';
import { findOutcomeTriggers } from './find-outcome-triggers';

export type TriggerSearch = {
  event: KnownEvent;
  scene: Scene;
  hits: SentenceHits;
  lexicon: Lexicon;
  phrases: LexiconPhrases;
};

/** All words of a sentence that can point to the event, strongest sort first. */
export function findTriggers(search: TriggerSearch): Trigger[] {
  const triggers = [
    ...findNameTriggers(search),
    ...findCueTriggers(search),
    ...findAboutTriggers(search),
    ...findKindTriggers(search),
  ].filter((trigger) => !isInsideActor(trigger, search.scene));
  return [...triggers, ...findOutcomeTriggers(search, triggers)];
}

/** "the UN Security Council" and "Strike Force" name somebody, whatever an event was about or is called. */
function isInsideActor({ first, last }: Trigger, { here }: Scene): boolean {
  return here.some((actor) => actor.first <= first && actor.last >= last);
}
