import type { WeighedPhrase } from '../event-features';
import { findStems } from '../find-stems';
import type { Trigger } from '../trigger';
import type { WordingSearch } from './trigger-search';

/** A single word must be rare: "climate" is talked about every day. Bits, of about five at most. */
const RARE_WORD = 4.5;

function isTelling({ words, bits }: WeighedPhrase): boolean {
  return words.length > 1 || bits >= RARE_WORD;
}

/** Phrases of the subject ("martial law"). A single word ("pagers") is weak and needs a date (`weighReading`). */
export function findAboutTriggers({ wording, scene, lexicon }: WordingSearch): Trigger[] {
  const triggers: Trigger[] = [];
  for (const phrase of wording.about) {
    if (!isTelling(phrase)) continue;
    for (const span of findStems(scene, phrase.words, lexicon.functionWords.linking)) {
      triggers.push({
        ...span,
        kind: 'about',
        text: phrase.text,
        bits: phrase.bits,
        isNoun: true,
        isStrong: phrase.words.length > 1,
        isPresent: false,
        isPlural: scene.words[span.last]?.lower !== scene.words[span.last]?.noun,
        isDescription: false,
        isOwn: false,
        outcome: null,
      });
    }
  }
  return triggers;
}
