import type { Outcome } from '../../../model/event';
import { findPhrase, matchFrom, type WordSpan } from '../../text/find-phrase';
import type { Word } from '../../text/read-sentences';
import type { MemberKind } from '../lexicon/lexicon';
import type { KindPhrase, LexiconPhrases } from '../lexicon/lexicon-phrases';

export type KindHit = WordSpan & { phrase: KindPhrase };

/** The words of kinds and outcomes in a sentence, found once for all events. */
export type SentenceHits = {
  kinds: ReadonlyMap<MemberKind, readonly KindHit[]>;
  outcomes: ReadonlyMap<Outcome, readonly WordSpan[]>;
};

/** Of each kind the longest and strongest first. */
export function findKindHits(words: readonly Word[], phrases: LexiconPhrases): SentenceHits {
  const kinds = new Map<MemberKind, KindHit[]>();
  const isIdiom = findIdioms(words, phrases);
  words.forEach((word, first) => {
    if (isIdiom.has(first)) return;
    const possible = [
      ...(phrases.byNoun.get(word.noun) ?? []).map((item) => ({ ...item, form: 'noun' as const })),
      ...(phrases.byVerb.get(word.verb) ?? []).map((item) => ({ ...item, form: 'verb' as const })),
    ];
    for (const { kind, phrase, form } of possible) {
      const last = matchFrom({ words, phrase: phrase.forms, form }, first) ?? particleBehind(words, phrase, first);
      if (last === null) continue;
      const hits = kinds.get(kind);
      if (hits) hits.push({ first, last, phrase });
      else kinds.set(kind, [{ first, last, phrase }]);
    }
  });
  for (const [kind, hits] of kinds) {
    const order = phrases.ofKind.get(kind) ?? [];
    hits.sort((a, b) => order.indexOf(a.phrase) - order.indexOf(b.phrase));
  }
  const outcomes = new Map<Outcome, WordSpan[]>();
  for (const [outcome, list] of phrases.ofOutcome) {
    const spans = list.flatMap(({ forms }) => findPhrase({ words, phrase: forms, form: 'verb' }));
    if (spans.length > 0) outcomes.set(outcome, spans);
  }
  return { kinds, outcomes };
}

/** Places of the words that belong to an idiom. */
function findIdioms(words: readonly Word[], { idioms }: LexiconPhrases): ReadonlySet<number> {
  const places = new Set<number>();
  words.forEach(({ lower }, first) => {
    for (const idiom of idioms.get(lower) ?? []) {
      if (idiom.every((word, at) => words[first + at]?.lower === word))
        for (let at = first; at < first + idiom.length; at++) places.add(at);
    }
  });
  return places;
}

/** Between a verb and its particle ("*pulled* the country *out*") there is room for an object. Words. */
const OBJECT_REACH = 6;

/** Where the particle of a verb of two words stands that has its object between them; null if there is none. */
function particleBehind(
  words: readonly Word[],
  { forms, isNoun, isPhrasal }: KindPhrase,
  first: number,
): number | null {
  if (isNoun || !isPhrasal || words[first]?.verb !== forms[0]) return null;
  for (let at = first + 2; at <= first + OBJECT_REACH; at++) {
    if (words[at]?.strong !== words[first]?.strong) return null;
    if (words[at]?.lower === forms[1]) return at;
  }
  return null;
}
