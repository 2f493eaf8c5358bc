import type { Random } from './seeded-random';

/**
 * A stock of words of which few are common and most are rare, as in lists of real names: Zipf's law with Mandelbrot's shift,
 * the word of rank r coming up in proportion to 1 / (r + shift). `common` are the words of the first ranks; those after
 * are made up of `syllables`.
 */
export type WordStock = {
  common: readonly string[];
  syllables: readonly string[];
  /** How many words there are. */
  size: number;
  /** The greater, the less the commonest words stand out. */
  shift: number;
};

/** Made-up words have at least two syllables. */
const FEWEST_SYLLABLES = 2;

export function drawWord(stock: WordStock, random: Random): string {
  const { size, shift } = stock;
  // The law's distribution turned around, ranks taken as a continuous quantity.
  const rank = Math.floor(shift * ((size + shift) / shift) ** random() - shift);
  return wordOfRank(stock, Math.min(rank, size - 1));
}

/** The number of the made-up word written in a number system whose digits are the syllables, so that no two are alike. */
function wordOfRank({ common, syllables }: WordStock, rank: number): string {
  const known = common[rank];
  if (known !== undefined) return known;
  let word = '';
  let rest = rank - common.length;
  for (let count = 0; count < FEWEST_SYLLABLES || rest > 0; count++) {
    word = (syllables[rest % syllables.length] ?? '') + word;
    rest = Math.floor(rest / syllables.length);
  }
  return word.charAt(0).toUpperCase() + word.slice(1);
}
