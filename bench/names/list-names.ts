import { type Tokens, wordsOf } from '../../core/recognition/text/tokenise';
import type { Random } from './seeded-random';

/** `text` as written, `form` as folded: words with a space between. */
export type ListedName = { text: string; form: string };

/** The first names of the generator that fold to different forms: a shorter list is the beginning of a longer one. */
export function listNames(sources: {
  count: number;
  generate: (random: Random) => string;
  random: Random;
  tokenise: (text: string) => Tokens;
}): ListedName[] {
  const { count, generate, random, tokenise } = sources;
  const seen = new Set<string>();
  const names: ListedName[] = [];
  while (names.length < count) {
    const text = generate(random);
    const form = wordsOf(tokenise(text)).join(' ');
    if (form === '' || seen.has(form)) continue;
    seen.add(form);
    names.push({ text, form });
  }
  return names;
}
