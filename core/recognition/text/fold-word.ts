/** A word as it is compared: compatibility forms and accents off, lower case, no dots ("U.S." and "US" are one word). */
export function foldWord(word: string): string {
  return word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase().replaceAll('.', '');
}
