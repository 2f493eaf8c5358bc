import type { WordSpan } from '../../text/find-phrase';
import type { NameFeatures } from '../event-features';
import { findStems } from '../find-stems';
import type { Lexicon } from '../lexicon/lexicon';
import type { Scene } from '../scene';
import type { Trigger } from '../trigger';
import { TRIGGER } from '../weights';
import type { WordingSearch } from './trigger-search';

/** Names: "Hanoi summit", "Treaty of Versailles". One-word names only with a capital; "the cold war" needs more than "the Cold War". */
export function findNameTriggers({ wording, scene, lexicon }: WordingSearch): Trigger[] {
  const triggers: Trigger[] = [];
  for (const name of wording.names) {
    for (const span of findStems(scene, name.words, lexicon.functionWords.linking)) {
      const writing = writingOf(name, span, scene, lexicon);
      if (writing === 'other') continue;
      triggers.push({
        ...span,
        kind: 'name',
        text: name.text,
        bits:
          (name.isShared ? TRIGGER.sharedName : TRIGGER.name) +
          TRIGGER.nameWord * name.words.length +
          (writing === 'small' ? TRIGGER.smallName : 0),
        isNoun: true,
        isStrong: false,
        isPresent: false,
        isPlural: false,
        isDescription: name.isDescription || writing === 'small',
        isOwn: false,
        outcome: null,
      });
    }
  }
  return triggers;
}

/**
 * Some papers write "the cold war" and "the Arab spring": one capital of the name, or "the" before it, is enough. Without "the" it
 * is a phrase ("a cold war"), and an acronym without its capitals is another word ("a new start" is no New START).
 */
function writingOf(
  { words, cases }: NameFeatures,
  { first, last }: WordSpan,
  scene: Scene,
  { functionWords, rules }: Lexicon,
): 'same' | 'small' | 'other' {
  const stretch = scene.words
    .slice(first, last + 1)
    .filter(({ lower }) => !functionWords.linking.has(rules.forms.stem(lower)));
  if (words.length === 1 && !stretch[0]?.isCapital) return 'other';
  if (cases.some((form, at) => form === 'all' && !isAllCapitals(stretch[at]?.text ?? ''))) return 'other';
  if (!cases.includes('first')) return 'same';
  const hasCapital = stretch.some(({ isCapital }, at) => isCapital && (cases[at] === 'first' || first > 0));
  if (hasCapital) return 'same';
  return functionWords.definite.has(scene.words[first - 1]?.lower ?? '') ? 'small' : 'other';
}

function isAllCapitals(text: string): boolean {
  return text === text.toUpperCase();
}
