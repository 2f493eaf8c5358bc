import { foldText } from './fold-text';

/** A site's name behind a separator has at most so many words, and the title before it at least so many characters. */
const MOST_WORDS = 4;
const SHORTEST_REST = 20;

const SEPARATOR = /\s+[|–—\-·•*»:]\s+|\s*[|｜ㅣ]\s*/g;
const BAR = /[|｜ㅣ]/;

/**
 * A title without what stands behind it for the site: its name, its section. `siteName`: as the page states it, folded.
 * Behind a dash, which headlines use too, a tail is taken for it if it has a word of that name, or `byLook`.
 */
export function withoutSiteName(title: string, siteName: string, byLook = false): string {
  const last = [...title.matchAll(SEPARATOR)].at(-1);
  if (!last) return title;
  const rest = title.slice(0, last.index);
  const tail = foldText(title.slice(last.index + last[0].length));
  const words = tail.split(' ');
  const isNamed = byLook || BAR.test(last[0]) || words.some((word) => siteName.split(' ').includes(word));
  const isTail = tail === siteName || (isNamed && words.length <= MOST_WORDS && rest.length > SHORTEST_REST);
  return isTail ? withoutSiteName(rest, siteName, byLook) : title;
}
