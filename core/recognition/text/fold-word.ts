/** Most words need no folding but the case and the dots. */
const ASCII = /^[\0-\x7f]*$/;

/** A word as it is compared: compatibility forms and accents off, lower case, no dots ("U.S." and "US" are one word). */
export function foldWord(word: string): string {
  const plain = ASCII.test(word) ? word : word.normalize('NFKD').replace(/\p{M}/gu, '');
  const lower = plain.toLowerCase();
  return lower.includes('.') ? lower.replaceAll('.', '') : lower;
}
