import { findStems } from '../find-stems';
import type { Trigger } from '../trigger';
import { TRIGGER } from '../weights';
import type { WordingSearch } from './trigger-search';

/** Phrases of the subject ("martial law"). A single word is evidence only, unless the event's kind has no words at all. */
export function findAboutTriggers({ event, wording, scene, lexicon, phrases }: WordingSearch): Trigger[] {
  const hasKindWords = event.kinds.some((kind) => (phrases.ofKind.get(kind)?.length ?? 0) > 0);
  return wording.about
    .filter((phrase) => phrase.words.length > 1 || !hasKindWords)
    .flatMap((phrase) => {
      const isPhrase = phrase.words.length > 1;
      return findStems(scene, phrase.words, lexicon.functionWords.linking).map((span) => ({
        ...span,
        kind: 'about' as const,
        text: phrase.text,
        bits: isPhrase ? phrase.bits : TRIGGER.weakKind,
        isNoun: true,
        isStrong: isPhrase,
        isPlural: scene.words[span.last]?.lower !== scene.words[span.last]?.noun,
        isDescription: false,
        isOwn: false,
        outcome: null,
      }));
    });
}
