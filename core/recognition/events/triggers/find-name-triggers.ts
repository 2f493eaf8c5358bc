import { findPhrase } from '../../text/find-phrase';
import type { Trigger } from '../trigger';
import { TRIGGER } from '../weights';
import type { TriggerSearch } from './find-triggers';

/** Names: "Hanoi summit", "Treaty of Versailles". One-word names only with a capital. */
export function findNameTriggers({ event, scene: { words }, lexicon }: TriggerSearch): Trigger[] {
  return event.names.flatMap((name) =>
    findPhrase({ words, phrase: name.words, form: 'stem', skip: lexicon.functionWords.linking })
      .filter(({ first }) => name.words.length > 1 || words[first]?.isCapital)
      .map((span) => ({
        ...span,
        kind: 'name',
        text: name.text,
        bits: (name.isShared ? TRIGGER.sharedName : TRIGGER.name) + TRIGGER.nameWord * name.words.length,
        isNoun: true,
        isStrong: false,
        isPlural: false,
        isOwn: false,
        outcome: null,
      })),
  );
}
