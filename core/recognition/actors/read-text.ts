import { GAP, type Tokens, tokenise, wordsOf } from '../text/tokenise';
import type { ActorIndex, TextNumbers } from './open-actor-index';
import { ORDINARY_ENDINGS, ORDINARY_WORDS } from './words/ordinary-words';
import { TITLES } from './words/titles';

/** One text of the article with what the rules ask of its words. `block`: -1 for the title. */
export type ReadText = {
  block: number;
  text: string;
  language: string;
  tokens: Tokens;
  numbers: TextNumbers;
  words: string[];
  /** A headline in Title Case or capitals: capital letters prove nothing. */
  capitalised: boolean;
  /** Nothing but capitals. */
  shouted: boolean;
};

/** Share of capitalised words from which a text is a headline in Title Case; running prose stays far below. */
const TITLE_CASE_SHARE = 0.6;
/** Fewer words are no headline to judge by. */
const TITLE_CASE_WORDS = 4;
const SHORT_WORD = 3;

export function readText(place: { index: ActorIndex; text: string; block: number; language: string }): ReadText {
  const { index, text, block, language } = place;
  const tokens = tokenise(text, index.fold);
  const words = wordsOf(tokens);
  const longWords = words.filter((word) => word.length > SHORT_WORD).length;
  let capitals = 0;
  for (let at = 0; at < tokens.count; at++) {
    if ((words[at]?.length ?? 0) > SHORT_WORD && /\p{Lu}/u.test(text.charAt(tokens.starts[at] ?? 0))) capitals++;
  }
  const shouted = longWords > 0 && text === text.toUpperCase() && text !== text.toLowerCase();
  const titleCase =
    tokens.count >= TITLE_CASE_WORDS && capitals >= longWords * TITLE_CASE_SHARE && !/[.!?]["”’)]?$/.test(text);
  return {
    block,
    text,
    language,
    tokens,
    numbers: index.numberText(tokens),
    words,
    capitalised: shouted || titleCase,
    shouted,
  };
}

export function isCapital(read: ReadText, at: number): boolean {
  return /\p{Lu}/u.test(read.text.charAt(read.tokens.starts[at] ?? 0)) && at >= 0 && at < read.tokens.count;
}

/** All letters are capitals, and there are at least two. */
export function isAllCapitals(read: ReadText, at: number): boolean {
  const letters = sliceOf(read, at, at + 1).replace(/\P{L}/gu, '');
  return letters.length > 1 && letters === letters.toUpperCase();
}

/** The text from token `from` up to token `to`. */
export function sliceOf(read: ReadText, from: number, to: number): string {
  return read.text.slice(read.tokens.starts[from] ?? 0, read.tokens.ends[to - 1] ?? 0);
}

export function gapBefore(read: ReadText, at: number): number {
  return at >= read.tokens.count ? GAP.stop : (read.tokens.gaps[at] ?? GAP.start);
}

/** Nothing but a space lies between this token and the one before, or the dot of an abbreviation or initial. */
export function isJoined(read: ReadText, at: number): boolean {
  const gap = gapBefore(read, at);
  return gap === 0 || (gap === GAP.dot && isAbbreviation(read, at - 1));
}

export function isHyphened(read: ReadText, at: number): boolean {
  return (gapBefore(read, at) & ~GAP.dot) === GAP.hyphen;
}

/** Its capital may come from the place in the sentence alone. */
export function startsSentence(read: ReadText, at: number): boolean {
  const gap = gapBefore(read, at);
  if (gap & (GAP.start | GAP.stop | GAP.opening)) return true;
  return (gap & GAP.dot) !== 0 && !isAbbreviation(read, at - 1);
}

/** A word that begins sentences and is no part of names. */
export function isOrdinaryWord(read: ReadText, at: number): boolean {
  return ORDINARY_WORDS[read.language]?.has(read.words[at] ?? '') === true;
}

/** Built like an adverb, a participle or an abstract noun: no given name. */
export function hasOrdinaryEnding(read: ReadText, at: number): boolean {
  return ORDINARY_ENDINGS[read.language]?.test(read.words[at] ?? '') === true;
}

function isAbbreviation(read: ReadText, at: number): boolean {
  const word = read.words[at] ?? '';
  if (word.length === 1 || /\./.test(sliceOf(read, at, at + 1))) return true;
  return (TITLES[read.language]?.has(word) === true && word.length <= 4) || ABBREVIATIONS.has(word);
}

const ABBREVIATIONS = new Set(['st', 'jr', 'sr', 'lt', 'maj', 'sgt', 'capt', 'hon', 'rev', 'no', 'vs', 'atty']);
