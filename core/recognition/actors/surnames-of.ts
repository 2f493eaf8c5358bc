import type { Actor } from '../../model/actor';
import { foldWords } from '../text/fold-words';
import {
  DROPPED_PARTICLES,
  FAMILY_NAME_FIRST_STATES,
  LEADING_FAMILY_NAMES,
  NAME_SUFFIXES,
  SURNAME_PARTICLES,
} from './words/given-names';

/**
 * The strings by which a person is called after being introduced: the `short` names the pack gives, else what the order of
 * the full name says: first word for Chinese, Korean and Vietnamese names, else last, with its particles ("bin Laden")
 * and, where writers drop them, without ("al-Assad", "Assad"). None for a name of one word.
 */
export function surnamesOf(actor: Actor): string[] {
  const given = actor.names.filter((name) => name.use === 'short').map((name) => name.text);
  if (given.length > 0) return given.flatMap((text) => withAndWithoutParticle(text.split(/[\s-]+/), text));
  const full = actor.names.filter((name) => name.use === 'full').map((name) => name.text);
  const label = Object.values(actor.label)[0];
  const found = [...(label ? [label] : []), ...full.filter((text) => text !== label)].flatMap((text) =>
    surnameOfFull(text, actor.country),
  );
  return [...new Set(found)];
}

function surnameOfFull(full: string, country: string | undefined): string[] {
  const words = full.split(/\s+/).filter(Boolean);
  while (words.length > 1 && NAME_SUFFIXES.has(foldWords(words.at(-1) ?? ''))) words.pop();
  const first = words[0];
  // "Harald V of Norway" has no surname.
  if (words.length < 2 || first === undefined || words.includes('of')) return [];
  if (isFamilyNameFirst(words, country)) return [first];
  let start = words.length - 1;
  while (start > 1 && SURNAME_PARTICLES.has(foldWords(words[start - 1] ?? ''))) start--;
  const surname = words.slice(start);
  return withAndWithoutParticle(
    surname.flatMap((word) => word.split('-')),
    surname.join(' '),
  );
}

/** Without a country, only a name built like "Kim Jong Un" or "Tsai Ing-wen" is taken to begin with the family name. */
function isFamilyNameFirst(words: readonly string[], country: string | undefined): boolean {
  const leads = LEADING_FAMILY_NAMES.has(foldWords(words[0] ?? ''));
  if (country !== undefined) {
    return FAMILY_NAME_FIRST_STATES.has(country) && (leads || words.some((word) => /\p{L}-\p{Ll}/u.test(word)));
  }
  const last = words.at(-1) ?? '';
  return (
    leads &&
    (words.length === 3 ? words.every((word) => word.length <= 6) : words.length === 2 && isEastAsianGiven(last))
  );
}

/** "Ing-wen", "Jinping": hyphen before a small letter, or a word of two syllables as pinyin writes them. */
function isEastAsianGiven(word: string): boolean {
  return /\p{L}-\p{Ll}/u.test(word) || PINYIN_PAIR.test(word.toLowerCase());
}

const PINYIN_PAIR =
  /^(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|iao|ian|uan|uai|an|en|in|un|ao|ai|ei|ou|ia|ie|iu|ua|ue|ui|uo|a|e|i|o|u)){1,2}$/;

function withAndWithoutParticle(words: readonly string[], whole: string): string[] {
  const [first = '', ...rest] = words;
  return rest.length > 0 && DROPPED_PARTICLES.has(foldWords(first)) ? [whole, rest.join(' ')] : [whole];
}
