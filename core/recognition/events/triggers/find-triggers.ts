import type { EventWording } from '../event-features';
import type { Scene } from '../scene';
import type { Trigger } from '../trigger';
import { findAboutTriggers } from './find-about-triggers';
import { findCueTriggers } from './find-cue-triggers';
import { findKindTriggers } from './find-kind-triggers';
import { findNameTriggers } from './find-name-triggers';
import { findOutcomeTriggers } from './find-outcome-triggers';
import type { TriggerSearch, WordingSearch } from './trigger-search';

/** All words of a sentence that can point to the event, strongest sort first. */
export function findTriggers({ wording, ...search }: TriggerSearch & { wording: EventWording | null }): Trigger[] {
  const triggers = [
    ...(wording ? findWordingTriggers({ ...search, wording }) : []),
    ...findKindTriggers(search),
  ].filter((trigger) => !isInsideActor(trigger, search.scene) && !isTime(trigger, search.scene));
  return [...triggers, ...findOutcomeTriggers(search, triggers)];
}

function findWordingTriggers(search: WordingSearch): Trigger[] {
  return [...findNameTriggers(search), ...findCueTriggers(search), ...findAboutTriggers(search)];
}

/**
 * "the UN Security Council" and "Strike Force" name somebody, whatever an event was about or is called; and "Citizens United" is
 * not in "citizens of the *United States*".
 */
function isInsideActor({ first, last }: Trigger, { here }: Scene): boolean {
  return here.some(
    (actor) =>
      (actor.first <= first && actor.last >= last) || (actor.first <= last && actor.last > last && actor.first > first),
  );
}

/** "In March" is no protest; a name may be a date ("9/11", "7 October"). */
function isTime({ kind, first, last }: Trigger, { times }: Scene): boolean {
  return kind === 'kind' && times.some((time) => time.first <= first && time.last >= last);
}
