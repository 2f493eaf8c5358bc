const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

/** Languages printed in Latin letters alone, in which templates are delivered. */
const LATIN = /^(?:en|de|fr|es|it|pt|nl)\b/i;

/** Share of the letters that are not Latin by which a text is plainly not in one of those languages, and the least of them. */
const PLAIN = 0.6;
const LEAST_LETTERS = 10;

/** Letters that tell a language, or its script's greatest; the first that a text has decides. Other Cyrillic may be several. */
const LETTERS = {
  ja: 'ぁ-ヿ',
  ko: '가-힣',
  zh: '一-鿿',
  uk: 'їєґ',
  ru: 'ыэ',
  ur: 'ٹڈڑں',
  fa: 'پچژگ',
  ar: 'ء-ي',
  el: 'α-ω',
  he: 'א-ת',
  hi: 'अ-ह',
  bn: 'অ-হ',
  th: 'ก-ฮ',
};

/**
 * The first of the stated languages, best first, that can be one. If it is one of Latin letters but the text is plainly not
 * written in them, as where a template says "en" on every page, then the first that is none of those, or what the letters tell.
 */
export function readLanguage(stated: (string | null | undefined)[], text: string): string | null {
  const tags = stated
    .flatMap((language) => language?.trim().replaceAll('_', '-') ?? [])
    .filter((tag) => LANGUAGE_TAG.test(tag));
  const [first = null] = tags;
  const letters = text.toLowerCase().replace(/\P{L}/gu, '');
  const others = letters.replace(/\p{Script=Latin}/gu, '');
  const isLatin = others.length < Math.max(LEAST_LETTERS, PLAIN * letters.length);
  if (isLatin || (first && !LATIN.test(first))) return first;
  const told = Object.entries(LETTERS).find(([, range]) => new RegExp(`[${range}]`).test(others))?.[0];
  return tags.find((tag) => !LATIN.test(tag)) ?? told ?? first;
}
