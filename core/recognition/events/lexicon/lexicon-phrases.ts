import type { Outcome } from '../../../model/event';
import { readWords } from '../../text/read-sentences';
import type { KindWords, Lexicon, MemberKind } from './lexicon';

/** A word or phrase for a kind of happening, in the forms that are compared. */
export type KindPhrase = {
  text: string;
  /** Compared with `Word.noun` or `Word.verb`. */
  forms: string[];
  stems: string[];
  isNoun: boolean;
  isStrong: boolean;
  isPlural: boolean;
  /** A verb with a particle, which may stand apart ("pulled … out"). */
  isPhrasal: boolean;
};

type OutcomePhrase = { text: string; forms: string[] };

/** A lexicon made ready for comparing. */
export type LexiconPhrases = {
  /** Longest first, so that "peace deal" is found before "deal". */
  ofKind: ReadonlyMap<MemberKind, readonly KindPhrase[]>;
  /** First form → phrases with their kind: finds all kind words of a sentence in one pass. */
  byNoun: ReadonlyMap<string, readonly { kind: MemberKind; phrase: KindPhrase }[]>;
  byVerb: ReadonlyMap<string, readonly { kind: MemberKind; phrase: KindPhrase }[]>;
  stemsOfKind: ReadonlyMap<MemberKind, ReadonlySet<string>>;
  /** Last word of a kind's nouns, singular → the kinds it can stand for. */
  kindsOfNoun: ReadonlyMap<string, ReadonlySet<MemberKind>>;
  ofOutcome: ReadonlyMap<Outcome, readonly OutcomePhrase[]>;
  /** First word → idioms, in small letters. */
  idioms: ReadonlyMap<string, readonly string[][]>;
};

export function compileLexicon(lexicon: Lexicon): LexiconPhrases {
  const kinds = Object.entries(lexicon.kinds) as [MemberKind, KindWords][];
  const ofKind = new Map(kinds.map(([kind, words]) => [kind, phrasesOf(words, lexicon)] as const));
  const byNoun = new Map<string, { kind: MemberKind; phrase: KindPhrase }[]>();
  const byVerb = new Map<string, { kind: MemberKind; phrase: KindPhrase }[]>();
  const kindsOfNoun = new Map<string, Set<MemberKind>>();
  const stemsOfKind = new Map<MemberKind, Set<string>>();
  for (const [kind, phrases] of ofKind) {
    stemsOfKind.set(kind, new Set(phrases.flatMap((phrase) => phrase.stems)));
    for (const phrase of phrases) {
      addTo(phrase.isNoun ? byNoun : byVerb, phrase.forms[0], { kind, phrase });
      if (!phrase.isNoun) continue;
      const head = phrase.forms.at(-1) ?? '';
      kindsOfNoun.set(head, (kindsOfNoun.get(head) ?? new Set()).add(kind));
    }
  }
  const ofOutcome = new Map(
    (Object.entries(lexicon.outcomes) as [Outcome, string][]).map(
      ([outcome, text]) => [outcome, outcomePhrases(text, lexicon)] as const,
    ),
  );
  const idioms = new Map<string, string[][]>();
  for (const words of listOf(lexicon.idioms).map(readWords)) addTo(idioms, words[0], words);
  return { ofKind, byNoun, byVerb, stemsOfKind, kindsOfNoun, ofOutcome, idioms };
}

function phrasesOf(words: KindWords, lexicon: Lexicon): KindPhrase[] {
  const { forms } = lexicon.rules;
  const make = (list: string | undefined, isNoun: boolean, isStrong: boolean) =>
    listOf(list).map((text): KindPhrase => {
      const parts = readWords(text);
      return {
        text,
        forms: parts.map(isNoun ? forms.noun : forms.verb),
        stems: parts.map(forms.stem),
        isNoun,
        isStrong,
        isPhrasal: !isNoun && parts.length === 2 && lexicon.particles.has(parts[1] ?? ''),
        isPlural: isNoun && parts.at(-1) !== forms.noun(parts.at(-1) ?? ''),
      };
    });
  return [
    ...make(words.nouns, true, true),
    ...make(words.verbs, false, true),
    ...make(words.weakNouns, true, false),
    ...make(words.weakVerbs, false, false),
  ].sort((a, b) => b.forms.length - a.forms.length);
}

/** "collapse" and "collapsed" are one phrase. */
function outcomePhrases(list: string, lexicon: Lexicon): OutcomePhrase[] {
  const phrases = listOf(list).map((text) => ({ text, forms: readWords(text).map(lexicon.rules.forms.verb) }));
  return [...new Map(phrases.map((phrase) => [phrase.forms.join(' '), phrase])).values()];
}

function listOf(text: string | undefined): string[] {
  return (text ?? '')
    .split(',')
    .map((phrase) => phrase.trim())
    .filter(Boolean);
}

function addTo<T>(map: Map<string, T[]>, key: string | undefined, item: T): void {
  if (key === undefined) return;
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
