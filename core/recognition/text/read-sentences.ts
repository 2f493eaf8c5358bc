import { foldWord } from './fold-word';
import type { WordForms } from './word-forms';

/** A word of a sentence. Offsets are UTF-16 units in the block's text. */
export type Word = {
  text: string;
  lower: string;
  stem: string;
  noun: string;
  verb: string;
  start: number;
  end: number;
  isCapital: boolean;
  /** A hyphen or dash stands right before it ("18-year"). */
  isHyphenated: boolean;
  /** How many borders of each sort lie before it; two words with equal counts stand in one clause. */
  commas: number;
  soft: number;
  strong: number;
};

export type Sentence = { start: number; end: number; words: Word[] };

/** What reading sentences needs to know of a language. */
export type SentenceRules = {
  forms: WordForms;
  /** Before a full stop they do not end a sentence. */
  abbreviations: ReadonlySet<string>;
  /** Words that open a clause of their own ("but", "after") … */
  strongBorders: ReadonlySet<string>;
  /** … or continue the one before ("and", "which"). */
  softBorders: ReadonlySet<string>;
  /** A number of a day or century ends with a dot, which does not end a sentence ("13. Oktober"). */
  hasDottedOrdinals?: boolean;
};

const WORD = /\p{N}+(?:,\p{N}{3})+|(?:\p{L}\.){2,}|[\p{L}\p{N}]+/gu;
const SENTENCE_END = /\n|[.!?…]["”’']?(?=\s+["“‘'(—]?[\p{Lu}\p{N}])/gu;
const LAST_WORD = /(?:^|[\s("“])((?:\p{L}\.)*\p{L}+)\.$/u;
const DOTTED_ORDINAL = /(?:^|[^\d.,])\d{1,2}\.$/;
/** No abbreviation is longer. Characters looked back at. */
const ABBREVIATION_REACH = 10;

/** Cuts a block into sentences with their words. Line breaks end sentences; empty ones are left out. */
export function readSentences(text: string, rules: SentenceRules): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (const hit of text.matchAll(SENTENCE_END)) {
    const end = hit.index + hit[0].length;
    if (
      hit[0].startsWith('.') &&
      isAbbreviation(text.slice(Math.max(0, end - ABBREVIATION_REACH), hit.index + 1), rules)
    ) {
      continue;
    }
    sentences.push(readSentence({ text, start, end, rules }));
    start = end;
  }
  sentences.push(readSentence({ text, start, end: text.length, rules }));
  return sentences.filter((sentence) => sentence.words.length > 0);
}

/** The folded words of a short text (a label, a phrase), without possessive endings. */
export function readWords(text: string): string[] {
  return readCasedWords(foldWord(text));
}

/** The same words as they are written. */
export function readCasedWords(text: string): string[] {
  return text.replace(/[’']s\b/g, '').match(WORD) ?? [];
}

function isAbbreviation(before: string, rules: SentenceRules): boolean {
  if (rules.hasDottedOrdinals && DOTTED_ORDINAL.test(before)) return true;
  const last = LAST_WORD.exec(before)?.[1];
  return last !== undefined && (/^\p{Lu}$/u.test(last) || rules.abbreviations.has(last));
}

type Stretch = { text: string; start: number; end: number; rules: SentenceRules };

function readSentence({ text, start, end, rules }: Stretch): Sentence {
  const words: Word[] = [];
  const borders = { commas: 0, soft: 0, strong: 0 };
  const piece = text.slice(start, end);
  let readTo = 0;
  for (const hit of piece.matchAll(WORD)) {
    const between = piece.slice(readTo, hit.index);
    const isFirst = readTo === 0;
    readTo = hit.index + hit[0].length;
    if (hit[0] === 's' && /[’']$/.test(between)) continue;
    const lower = foldWord(hit[0]);
    if (between.includes(',')) borders.commas++;
    if (/[;:()—]|\s[–-]\s/.test(between)) borders.strong++;
    if (!isFirst && rules.softBorders.has(lower)) borders.soft++;
    else if (!isFirst && rules.strongBorders.has(lower)) borders.strong++;
    words.push({
      text: hit[0],
      lower,
      stem: rules.forms.stem(lower),
      noun: rules.forms.noun(lower),
      verb: rules.forms.verb(lower),
      start: start + hit.index,
      end: start + readTo,
      isCapital: /^\p{Lu}/u.test(hit[0]),
      isHyphenated: !isFirst && /[-–]$/.test(between),
      ...borders,
    });
  }
  return { start, end, words };
}
