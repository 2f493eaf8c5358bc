import { type Tokens, wordsOf } from '../../core/recognition/text/tokenise';

/** A text as each matcher wants it; all but `text` is made outside the measured time, in the peers' favour. */
export type BenchText = {
  /** As it is written: capitals, curly quotes, accents. */
  text: string;
  /** Folded. */
  words: readonly string[];
  /** The folded words, a space before, between and behind them. */
  spaced: string;
  /** Where in `spaced` the space before each word is, and the last space. */
  spaces: readonly number[];
  /** The same the other way: place of a space → the number of the word behind it. */
  wordAt: ReadonlyMap<number, number>;
  /** Where in `text` each word begins → its number. */
  wordFrom: ReadonlyMap<number, number>;
  /** Where in `text` each word ends → the number of the word behind it. */
  wordBehind: ReadonlyMap<number, number>;
};

export function prepareText(text: string, tokenise: (text: string) => Tokens): BenchText {
  const tokens = tokenise(text);
  const words = wordsOf(tokens);
  const spaces = [0];
  for (const word of words) spaces.push((spaces.at(-1) ?? 0) + word.length + 1);
  return {
    text,
    words,
    spaced: ` ${words.join(' ')} `,
    spaces,
    wordAt: new Map(spaces.map((place, number) => [place, number])),
    wordFrom: new Map(words.map((_, number) => [tokens.starts[number] ?? 0, number])),
    wordBehind: new Map(words.map((_, number) => [tokens.ends[number] ?? 0, number + 1])),
  };
}
