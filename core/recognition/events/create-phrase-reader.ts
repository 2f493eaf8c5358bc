import { readCasedWords, readWords } from '../text/read-sentences';
import type { NameCase } from './event-features';
import type { Lexicon } from './lexicon/lexicon';

/** Reads the phrases of a pack as articles are read, both when they are compiled and when an event is a candidate. */
export type PhraseReader = {
  stems(text: string): string[];
  /** The words of a name but for those that only link ("of"), and how each must be written. */
  name(text: string): { words: string[]; cases: NameCase[] };
};

/** Each word is brought to its stem once: a pack says the same ten thousand words over and over. */
export function createPhraseReader({ rules, functionWords }: Lexicon): PhraseReader {
  const known = new Map<string, string>();
  const stemOf = (word: string) => {
    let stem = known.get(word);
    if (stem === undefined) {
      stem = rules.forms.stem(word);
      known.set(word, stem);
    }
    return stem;
  };
  const stems = (text: string) => readWords(text).map(stemOf);
  return {
    stems,
    name: (text) => {
      const all = stems(text);
      const isKept = all.map((word) => !functionWords.linking.has(word));
      return { words: all.filter((_, at) => isKept[at]), cases: casesOf(text).filter((_, at) => isKept[at]) };
    },
  };
}

/** Of the first word only capitals throughout say anything: labels begin with one anyway. */
function casesOf(text: string): NameCase[] {
  return readCasedWords(text).map((word, at) => {
    if (/^\p{Lu}{2,}$/u.test(word)) return 'all';
    return at > 0 && /^\p{Lu}/u.test(word) ? 'first' : 'any';
  });
}
