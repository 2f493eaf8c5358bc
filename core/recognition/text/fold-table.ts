import type { IndexFile, Section } from '../index-file';

/**
 * How each UTF-16 unit is folded before names are compared: case, diacritics, ligatures and full-width forms fall away;
 * marks that carry meaning (Indic vowel signs, kana voicing, й) stay. Built when an index is compiled and shipped in it,
 * so that names and texts are always folded by the same table; building it takes 0.1 s, opening it nothing.
 */
export type FoldTable = {
  /** High byte of a unit → its page in `units`; 0 = a page where every unit folds to itself. */
  pages: Uint8Array;
  /** Pages of 256: the folded unit, or one of the `FOLD` classes. */
  units: Uint16Array;
  /** What the units of class `EXPANDS` become ("ß" → "ss"). */
  expansions: ReadonlyMap<number, readonly number[]>;
};

/** Values in the table that are no unit: below every word character (U+0030 is the first). */
export const FOLD = {
  /** Parts words. */
  separates: 0,
  /** Neither parts words nor counts: soft hyphen, zero width, combining marks. */
  vanishes: 1,
  /** Apostrophes: dropped inside a word, unless a possessive s follows. */
  apostrophe: 2,
  /** Becomes several units. */
  expands: 3,
} as const;

const PAGE_UNITS = 256;
const PAGES = 256;

const SOFT_HYPHEN = 0xad;
const APOSTROPHES = new Set([0x27, 0x60, 0xb4, 0x2018, 0x2019, 0x2bb, 0x2bc, 0xff07, 0x55a]);
/** Inclusive ranges of units that vanish: joiners, direction marks, variation selectors; Latin, Hebrew and Arabic marks. */
const VANISHING: readonly (readonly [number, number])[] = [
  [0x300, 0x36f],
  [0x591, 0x5c7],
  [0x610, 0x61a],
  [0x640, 0x640],
  [0x64b, 0x65f],
  [0x670, 0x670],
  [0x1dc0, 0x1dff],
  [0x200b, 0x200f],
  [0x202a, 0x202e],
  [0x2060, 0x2069],
  [0xfe00, 0xfe0f],
  [0xfeff, 0xfeff],
];
/** Inclusive ranges that fold to themselves: Han, Hangul syllables, surrogates (astral letters stay as they are). */
const VERBATIM: readonly (readonly [number, number])[] = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
  [0xac00, 0xd7a3],
  [0xd800, 0xdfff],
];
/** Letters that Unicode does not decompose but readers type plainly. */
const PLAIN: Readonly<Record<string, string>> = {
  ß: 'ss',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  æ: 'ae',
  œ: 'oe',
  ı: 'i',
  ħ: 'h',
  ŋ: 'n',
  ς: 'σ',
};
/** Decomposing й would merge two letters of Russian. */
const KEPT_WHOLE = new Set(['й', 'Й']);
/** Not a letter, not changed by folding. */
const BETWEEN_LETTERS = '\0';
const LATIN_MARKS = /[\u0300-\u036f]/g;
const WORD_CHARACTER = /[\p{L}\p{N}\p{M}]/u;

/** The table's sections in an index file. */
export function compileFoldSections(): Record<string, Section> {
  const pages = new Uint8Array(PAGES);
  const kept: number[][] = [Array.from({ length: PAGE_UNITS }, () => 0)];
  const known = new Map<string, number>();
  const expansions: number[] = [];
  for (let page = 0; page < PAGES; page++) {
    const first = page * PAGE_UNITS;
    if (VERBATIM.some(([from, to]) => first >= from && first + PAGE_UNITS - 1 <= to)) continue;
    const folded = foldPage(first).map((text, low) => {
      if (typeof text === 'number') return text;
      if (text.length === 1) return text.charCodeAt(0);
      if (text.length === 0) return FOLD.vanishes;
      expansions.push(first + low, text.length, ...Array.from({ length: text.length }, (_, at) => text.charCodeAt(at)));
      return FOLD.expands;
    });
    if (folded.every((value, low) => value === first + low)) continue;
    const key = folded.join();
    const same = known.get(key) ?? kept.length;
    if (same === kept.length) {
      kept.push(folded);
      known.set(key, same);
    }
    pages[page] = same;
  }
  return {
    'fold.pages': pages,
    'fold.units': Uint16Array.from(kept.flat()),
    'fold.expansions': Uint16Array.from(expansions),
  };
}

/** @throws Error if the index holds no fold table. */
export function openFoldTable(file: IndexFile): FoldTable {
  const flat = file.units16('fold.expansions');
  const expansions = new Map<number, readonly number[]>();
  for (let at = 0; at + 1 < flat.length; ) {
    const length = flat[at + 1] ?? 0;
    expansions.set(flat[at] ?? 0, [...flat.subarray(at + 2, at + 2 + length)]);
    at += 2 + length;
  }
  return { pages: file.bytes('fold.pages'), units: file.units16('fold.units'), expansions };
}

/** The folded unit, or a `FOLD` class. */
export function foldOf(table: FoldTable, unit: number): number {
  const page = table.pages[unit >>> 8] ?? 0;
  return page === 0 ? unit : (table.units[(page << 8) | (unit & 0xff)] ?? 0);
}

/**
 * What each unit of the page that begins with `first` becomes. Its letters are folded in one go: `normalize` costs by the
 * call, and this is most of an index's compilation where packs are small. A separator neither joins nor changes.
 */
function foldPage(first: number): (number | string)[] {
  const page = Array.from({ length: PAGE_UNITS }, (_, low) => classOf(first + low));
  const letters = page
    .filter((unit) => typeof unit === 'string')
    .join(BETWEEN_LETTERS)
    .toLowerCase();
  const plain = letters.normalize('NFKD').replace(LATIN_MARKS, '').normalize('NFC').split(BETWEEN_LETTERS);
  let next = 0;
  return page.map((unit) => (typeof unit === 'number' ? unit : inPlainLetters(plain[next++] ?? '')));
}

/** The unit's class or itself, if that is all there is to its folding; else its letter. */
function classOf(unit: number): number | string {
  if (APOSTROPHES.has(unit)) return FOLD.apostrophe;
  if (unit === SOFT_HYPHEN || within(unit, VANISHING)) return FOLD.vanishes;
  if (within(unit, VERBATIM)) return unit;
  const letter = String.fromCharCode(unit);
  if (!WORD_CHARACTER.test(letter)) return FOLD.separates;
  return KEPT_WHOLE.has(letter) ? letter.toLowerCase().charCodeAt(0) : letter;
}

function inPlainLetters(text: string): string {
  return [...text].map((part) => PLAIN[part] ?? part).join('');
}

function within(unit: number, ranges: readonly (readonly [number, number])[]): boolean {
  return ranges.some(([first, last]) => unit >= first && unit <= last);
}
