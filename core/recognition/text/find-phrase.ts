import type { Word } from './read-sentences';

/** First and last word of a phrase in a sentence. */
export type WordSpan = { first: number; last: number };

export type PhraseSearch = {
  words: readonly Word[];
  /** The phrase, each word in the form that is compared. */
  phrase: readonly string[];
  form: 'stem' | 'noun' | 'verb';
  /** Words that may stand between the phrase's ("Treaty *of* Versailles"). */
  skip?: ReadonlySet<string> | undefined;
};

/** All places where the words of a phrase follow each other. */
export function findPhrase(search: PhraseSearch): WordSpan[] {
  const { words, phrase, form } = search;
  const spans: WordSpan[] = [];
  for (let first = 0; first < words.length; first++) {
    if (words[first]?.[form] !== phrase[0]) continue;
    const last = matchFrom(search, first);
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
