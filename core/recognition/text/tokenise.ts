import { FOLD, type FoldTable, foldOf } from './fold-table';
import { HASH_FACTOR, HASH_START } from './hash-word';

/** What lies between a token and the one before it; bits, since several may be there at once. */
export const GAP = {
  /** First token of the text. */
  start: 1,
  hyphen: 2,
  /** A dot directly after the token before: end of a sentence, or of an abbreviation. */
  dot: 4,
  /** `! ? …` or a line break. */
  stop: 8,
  comma: 16,
  /** Opening quote or bracket, or a colon: what follows may be capitalised like a sentence. */
  opening: 32,
  /** Dash, closing quote or bracket, slash, semicolon, any other sign. */
  other: 64,
  /** The token before is possessive: `’s`, or `s’`. */
  possessive: 128,
} as const;

/**
 * The words of a text, folded. Arrays have at least `count` elements; offsets are UTF-16 units in the text,
 * `end` before a possessive ending. The folded units of token i are `folded[foldedStarts[i] .. foldedStarts[i + 1]]`.
 */
export type Tokens = {
  text: string;
  count: number;
  starts: Uint32Array;
  ends: Uint32Array;
  gaps: Uint8Array;
  hashes: Uint32Array;
  foldedStarts: Uint32Array;
  folded: Uint16Array;
};

/** Longest expansion of one unit in Unicode's compatibility mappings that stays a word (U+FDFA is 18). */
const LONGEST_EXPANSION = 18;

const DOT = 0x2e;
const LOWER_S = 0x73;

/**
 * Cuts a text into folded words and keeps the way back. Hyphens part words and are remembered in `gaps`; dotted capitals
 * ("U.S.") are one word, "us"; a possessive ending is left out; Han and kana are one word a character.
 */
export function tokenise(text: string, fold: FoldTable): Tokens {
  return tokeniseInto(createTokens(text.length), text, fold);
}

/**
 * `tokenise` for many short texts in turn, such as names, where making the arrays costs more than filling them: what it
 * gives holds until the next call.
 */
export function createTokeniser(fold: FoldTable): (text: string) => Tokens {
  let room = createTokens(0);
  return (text) => {
    if (text.length >= room.starts.length) room = createTokens(text.length * 2);
    return tokeniseInto(room, text, fold);
  };
}

/** Room for the tokens of texts up to this length. UTF-16 units. */
function createTokens(length: number): Tokens {
  const most = length + 1;
  return {
    text: '',
    count: 0,
    starts: new Uint32Array(most),
    ends: new Uint32Array(most),
    gaps: new Uint8Array(most),
    hashes: new Uint32Array(most),
    foldedStarts: new Uint32Array(most + 1),
    folded: new Uint16Array(length + LONGEST_EXPANSION),
  };
}

/** Fills `tokens`, whose room must do for the text. */
function tokeniseInto(tokens: Tokens, text: string, fold: FoldTable): Tokens {
  tokens.text = text;
  const { starts, ends, gaps, hashes, foldedStarts } = tokens;
  let folded = tokens.folded;
  let length = 0;
  let count = 0;
  let gap: number = GAP.start;
  let at = 0;
  while (at < text.length) {
    const first = foldOf(fold, text.charCodeAt(at));
    if (first < FOLD.expands) {
      gap |= gapSign(text, at, count > 0 ? (ends[count - 1] ?? -1) : -1);
      at++;
      continue;
    }
    starts[count] = at;
    let hash = HASH_START;
    let end = at;
    let possessive = false;
    let dotted = false;
    for (; at < text.length; at++) {
      const unit = text.charCodeAt(at);
      const value = foldOf(fold, unit);
      if (value > FOLD.expands) {
        if (isOneCharacterWord(unit) && end > (starts[count] ?? 0)) break;
        folded[length++] = value;
        hash = Math.imul(hash ^ value, HASH_FACTOR);
        end = at + 1;
        if (isOneCharacterWord(unit)) {
          at++;
          break;
        }
      } else if (value === FOLD.expands) {
        const parts = fold.expansions.get(unit) ?? [];
        if (length + parts.length + (text.length - at) > folded.length) folded = tokens.folded = grown(folded);
        for (const part of parts) {
          folded[length++] = part;
          hash = Math.imul(hash ^ part, HASH_FACTOR);
        }
        end = at + 1;
      } else if (value === FOLD.vanishes) {
        if (end === at) end = at + 1;
      } else if (value === FOLD.apostrophe && isWord(fold, text, at + 1)) {
        possessive = isPossessive(fold, text, at);
        if (possessive) {
          at += 2;
          break;
        }
      } else if (isInnerDot({ fold, text, at, start: starts[count] ?? 0 })) {
        dotted = true;
      } else {
        break;
      }
    }
    if (dotted && text.charCodeAt(at) === DOT) {
      end = ++at;
      if (isPossessive(fold, text, at)) {
        possessive = true;
        at += 2;
      }
    }
    ends[count] = end;
    gaps[count] = gap;
    hashes[count] = hash >>> 0;
    count++;
    foldedStarts[count] = length;
    gap = possessive ? GAP.possessive : dotted ? GAP.dot : 0;
  }
  tokens.count = count;
  return tokens;
}

/** The folded word. */
export function wordOf(tokens: Tokens, index: number): string {
  if (index < 0 || index >= tokens.count) return '';
  const { folded, foldedStarts } = tokens;
  let word = '';
  for (let at = foldedStarts[index] ?? 0, end = foldedStarts[index + 1] ?? 0; at < end; at++) {
    word += String.fromCharCode(folded[at] ?? 0);
  }
  return word;
}

/** All words of a text, folded. */
export function wordsOf(tokens: Tokens): string[] {
  const words: string[] = [];
  for (let at = 0; at < tokens.count; at++) words.push(wordOf(tokens, at));
  return words;
}

/** A dot inside dotted capitals: after a lone letter (or "U.S") and before a lone letter. */
function isInnerDot(place: { fold: FoldTable; text: string; at: number; start: number }): boolean {
  const { fold, text, at, start } = place;
  if (text.charCodeAt(at) !== DOT || !isWord(fold, text, at + 1) || isWord(fold, text, at + 2)) return false;
  return at - start === 1 || text.charCodeAt(at - 2) === DOT;
}

/** An apostrophe and an s that ends the word. */
function isPossessive(fold: FoldTable, text: string, at: number): boolean {
  return (
    at + 1 < text.length &&
    foldOf(fold, text.charCodeAt(at)) === FOLD.apostrophe &&
    (text.charCodeAt(at + 1) | 0x20) === LOWER_S &&
    !isWord(fold, text, at + 2)
  );
}

function isWord(fold: FoldTable, text: string, at: number): boolean {
  return at < text.length && foldOf(fold, text.charCodeAt(at)) >= FOLD.expands;
}

/** Han and kana are written without spaces: each character is a word. */
function isOneCharacterWord(unit: number): boolean {
  return (unit >= 0x3040 && unit <= 0x30ff) || (unit >= 0x3400 && unit <= 0x4dbf) || (unit >= 0x4e00 && unit <= 0x9fff);
}

/** The longest texts that expand beyond their own length are rare; double the room when one comes. */
function grown(units: Uint16Array): Uint16Array {
  const larger = new Uint16Array(units.length * 2);
  larger.set(units);
  return larger;
}

function gapSign(text: string, at: number, previousEnd: number): number {
  const sign = text.charAt(at);
  switch (sign) {
    case ' ':
    case '\u00a0':
    case '\u00ad':
    case '\u200b':
      return 0;
    case '\u2013':
      // An en dash between two words pairs them like a hyphen; between spaces it parts them.
      return at === previousEnd && /\S/.test(text.charAt(at + 1)) ? GAP.hyphen : GAP.other;
    case '-':
    case '\u2010':
    case '\u2011':
      return GAP.hyphen;
    case '.':
      return at === previousEnd ? GAP.dot : GAP.stop;
    case ',':
      return GAP.comma;
    case '!':
    case '?':
    case '…':
    case '\n':
      return GAP.stop;
    case '\u2018':
    case '\u201c':
    case '(':
    case '[':
    case ':':
    case '«':
    case '„':
      return GAP.opening;
    case "'":
    case '\u2019':
      // Straight after an s it is a plural's possessive or a closing quote; after a space, an opening quote.
      if (at === previousEnd && /s/i.test(text.charAt(at - 1))) return GAP.possessive;
      return at === 0 || text.charAt(at - 1) === ' ' ? GAP.opening : GAP.other;
    case '"':
      return at === 0 || /[\s(]/.test(text.charAt(at - 1)) ? GAP.opening : GAP.other;
    default:
      return /\s/.test(sign) ? 0 : GAP.other;
  }
}
