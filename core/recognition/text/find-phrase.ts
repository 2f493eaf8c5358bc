import type { Word } from './read-sentences';

/** First and last word of a phrase in a sentence. */
export type WordSpan = { first: number; last: number };

type PhraseSearch = {
  words: readonly Word[];
  /** The phrase, each word in the form that is compared. */
  phrase: readonly string[];
  form: 'stem' | 'noun' | 'verb';
  /** Words that may stand between the phrase's ("Treaty *of* Versailles"). */
  skip?: ReadonlySet<string>;
};

/** All places where the words of a phrase follow each other. */
export function findPhrase({ words, phrase, form, skip }: PhraseSearch): WordSpan[] {
  const spans: WordSpan[] = [];
  for (let first = 0; first < words.length; first++) {
    const last = matchFrom({ words, phrase, form, ...(skip ? { skip } : {}) }, first);
    if (last !== null) spans.push({ first, last });
  }
  return spans;
}

/** Index of the phrase's last word if it begins at `first`. */
export function matchFrom({ words, phrase, form, skip }: PhraseSearch, first: number): number | null {
  if (phrase.length === 0 || words[first]?.[form] !== phrase[0]) return null;
  let at = first;
  for (let part = 1; part < phrase.length; part++) {
    at++;
    while (skip && words[at]?.[form] !== phrase[part] && skip.has(words[at]?.lower ?? '')) at++;
    if (words[at]?.[form] !== phrase[part]) return null;
  }
  return at;
}
