import type { Actor } from '../../model/actor';
import { type Tokens, wordsOf } from '../text/tokenise';
import { CAPITALS_REMEMBERED, type NameFlags } from './name-flags';
import type { NameVariant } from './name-variants';
import { GENERIC_WORDS, LOWERED_WORDS } from './words/institution-words';
import { ORDINARY_NAMES } from './words/ordinary-names';
import { ORDINARY_WORDS } from './words/ordinary-words';

/** Anything in a name but words, spaces, hyphens and the dots of initials. */
const SIGN = /[^\p{L}\p{N}\p{M}\s.-]/u;
/** Acronyms up to this length are also words when small ("who", "us"); longer ones may be written "Nato". Letters. */
const SHORT_ACRONYM = 3;

/** What a name of an actor asks of the text. */
export function flagsOfName(place: { actor: Actor; variant: NameVariant; tokens: Tokens }): NameFlags {
  const { actor, variant, tokens } = place;
  const words = wordsOf(tokens);
  const { text, name } = variant;
  const language = name?.language ?? 'en';
  const person = actor.kind === 'person';
  const isGeneric = (word: string) => GENERIC_WORDS[language]?.has(word) === true;
  const [word = ''] = words;
  const isOrdinary = ORDINARY_WORDS[language]?.has(word) === true || ORDINARY_NAMES[language]?.has(word) === true;
  const ordinary = words.length === 1 && isOrdinary;
  const allCapitals = /\p{Lu}/u.test(text) && text === text.toUpperCase();
  return {
    use: variant.use,
    capitals: capitalsOf({ words, tokens, language }),
    upper:
      allCapitals &&
      text.replace(/\P{L}/gu, '').length > 1 &&
      (name?.exact === true || words.join('').length <= SHORT_ACRONYM),
    // A full name of several words is one of its own: "World Bank", "West Bank".
    generic: !person && words.every(isGeneric) && !(variant.use === 'full' && words.length > 1),
    ordinary,
    signs: SIGN.test(text),
    shortened: variant.shortened,
    person,
    dated: name != null && (name.from != null || name.to != null),
  };
}

/** Capitals the text must show: those of the name, less the nouns of office that writers put small ("Russian defence ministry"). */
function capitalsOf(place: { words: string[]; tokens: Tokens; language: string }): number {
  const { words, tokens, language } = place;
  const lowered = LOWERED_WORDS[language];
  const startsProper = lowered?.has(words[0] ?? '') !== true;
  let mask = 0;
  for (let index = 0; index < Math.min(tokens.count, CAPITALS_REMEMBERED); index++) {
    const isCapital = /\p{Lu}/u.test(tokens.text.charAt(tokens.starts[index] ?? 0));
    const mayBeSmall = index > 0 && startsProper && lowered?.has(words[index] ?? '') === true;
    if (isCapital && !mayBeSmall) mask |= 1 << index;
  }
  return mask;
}
