/** A text as each matcher wants it; all but `text` is made outside the measured time, in the peers' favour. */
export type BenchText = {
  text: string;
  /** Folded. */
  words: readonly string[];
  /** The folded words, a space before, between and behind them. */
  spaced: string;
  /** Where in `spaced` the space before each word is, and the last space. */
  spaces: readonly number[];
  /** The same the other way: place of a space → the number of the word behind it. */
  wordAt: ReadonlyMap<number, number>;
};

export function prepareText(text: string, fold: (text: string) => string[]): BenchText {
  const words = fold(text);
  const spaces = [0];
  for (const word of words) spaces.push((spaces.at(-1) ?? 0) + word.length + 1);
  const wordAt = new Map(spaces.map((place, number) => [place, number]));
  return { text, words, spaced: ` ${words.join(' ')} `, spaces, wordAt };
}
