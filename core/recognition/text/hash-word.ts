/** FNV-1a, 32 bit (http://www.isthe.com/chongo/tech/comp/fnv/), over UTF-16 units. */
export const HASH_START = 0x811c9dc5;
export const HASH_FACTOR = 0x01000193;

/** The hash that `tokenise` gives a folded word. */
export function hashWord(word: string): number {
  let hash = HASH_START;
  for (let at = 0; at < word.length; at++) hash = Math.imul(hash ^ word.charCodeAt(at), HASH_FACTOR);
  return hash >>> 0;
}
