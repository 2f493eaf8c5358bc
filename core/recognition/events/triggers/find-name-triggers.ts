import { findStems } from '../find-stems';
import type { Trigger } from '../trigger';
import { TRIGGER } from '../weights';
import type { TriggerSearch } from './trigger-search';

/** Names: "Hanoi summit", "Treaty of Versailles". One-word names only with a capital. */
export function findNameTriggers({ event, scene, lexicon }: TriggerSearch): Trigger[] {
  const triggers: Trigger[] = [];
  for (const name of event.names) {
    for (const span of findStems(scene, name.words, lexicon.functionWords.linking)) {
      if (name.words.length === 1 && !scene.words[span.first]?.isCapital) continue;
      triggers.push({
        ...span,
        kind: 'name',
        text: name.text,
        bits: (name.isShared ? TRIGGER.sharedName : TRIGGER.name) + TRIGGER.nameWord * name.words.length,
        isNoun: true,
        isStrong: false,
        isPlural: false,
        isDescription: name.isDescription,
        isOwn: false,
        outcome: null,
      });
    }
  }
  return triggers;
}
