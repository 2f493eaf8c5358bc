/** Most words need no folding but the case. */
const PLAIN = /^[a-z0-9]*$/i;

/** A word as it is compared: compatibility forms and accents off, lower case, no dots ("U.S." and "US" are one word). */
export function foldWord(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('.', '');
}
