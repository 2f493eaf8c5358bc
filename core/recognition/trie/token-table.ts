import type { IndexFile, Section } from '../index-file';
import type { Tokens } from '../text/tokenise';

/**
 * Folded words → numbers, as one open-addressed table (linear probing). A slot holds the number + 1 in its low bits and a
 * piece of the hash above it, so that almost every miss ends without comparing letters. 0 = empty slot.
 */
export type TokenTable = { slots: Uint32Array; starts: Uint32Array; pool: Uint8Array };

/** 22 bits number four million distinct words; the 10 above hold the hash piece. */
const NUMBER_BITS = 22;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;
const PIECE_MASK = 0x3ff;
/** Fuller tables probe too long, emptier ones waste bytes (`bench/`). */
const FILL = 0.75;
/** Bytes of one UTF-16 unit in the pool at most. */
const UNIT_BYTES = 3;

export type DistinctToken = { word: string; hash: number };

/**
 * @param words distinct folded words; a word's place is its number.
 * @throws RangeError beyond four million words.
 */
export function compileTokenTable(words: readonly DistinctToken[]): Record<string, Section> {
  if (words.length >= NUMBER_MASK) throw new RangeError('token table: too many distinct words');
  const slots = new Uint32Array(Math.ceil(words.length / FILL) + 1);
  const starts = new Uint32Array(words.length + 1);
  const pool = new Uint8Array(words.reduce((sum, { word }) => sum + word.length * UNIT_BYTES, 0));
  let size = 0;
  words.forEach(({ word, hash }, number) => {
    for (let at = 0; at < word.length; at++) size = writeUnit(pool, size, word.charCodeAt(at));
    starts[number + 1] = size;
    let slot = slotOf(hash, slots.length);
    while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
    slots[slot] = (((hash & PIECE_MASK) << NUMBER_BITS) | (number + 1)) >>> 0;
  });
  return { 'actor.token.slots': slots, 'actor.token.starts': starts, 'actor.token.pool': pool.slice(0, size) };
}

export function openTokenTable(file: IndexFile): TokenTable {
  return {
    slots: file.units32('actor.token.slots'),
    starts: file.units32('actor.token.starts'),
    pool: file.bytes('actor.token.pool'),
  };
}

/** The number of the text's token, -1 if no name holds that word. */
export function findToken(table: TokenTable, tokens: Tokens, index: number): number {
  const hash = tokens.hashes[index] ?? 0;
  const from = tokens.foldedStarts[index] ?? 0;
  const to = tokens.foldedStarts[index + 1] ?? 0;
  const { slots, starts } = table;
  const piece = hash & PIECE_MASK;
  for (let slot = slotOf(hash, slots.length); ; slot = slot + 1 === slots.length ? 0 : slot + 1) {
    const value = slots[slot] ?? 0;
    if (value === 0) return -1;
    if (value >>> NUMBER_BITS !== piece) continue;
    const number = (value & NUMBER_MASK) - 1;
    if (equals(table, { start: starts[number] ?? 0, end: starts[number + 1] ?? 0 }, tokens.folded, from, to))
      return number;
  }
}

function equals(
  { pool }: TokenTable,
  word: { start: number; end: number },
  folded: Uint16Array,
  from: number,
  to: number,
): boolean {
  let at = word.start;
  for (let index = from; index < to; index++) {
    const unit = folded[index] ?? 0;
    if (unit < 0x80) {
      if (pool[at++] !== unit) return false;
    } else if (unit < 0x800) {
      if (pool[at++] !== (0xc0 | (unit >> 6)) || pool[at++] !== (0x80 | (unit & 0x3f))) return false;
    } else if (
      pool[at++] !== (0xe0 | (unit >> 12)) ||
      pool[at++] !== (0x80 | ((unit >> 6) & 0x3f)) ||
      pool[at++] !== (0x80 | (unit & 0x3f))
    ) {
      return false;
    }
  }
  return at === word.end;
}

/** Each UTF-16 unit by itself in UTF-8's scheme: half the room of 16-bit units for Latin names, and no decoder needed. */
function writeUnit(pool: Uint8Array, at: number, unit: number): number {
  if (unit < 0x80) {
    pool[at] = unit;
    return at + 1;
  }
  if (unit < 0x800) {
    pool[at] = 0xc0 | (unit >> 6);
    pool[at + 1] = 0x80 | (unit & 0x3f);
    return at + 2;
  }
  pool[at] = 0xe0 | (unit >> 12);
  pool[at + 1] = 0x80 | ((unit >> 6) & 0x3f);
  pool[at + 2] = 0x80 | (unit & 0x3f);
  return at + UNIT_BYTES;
}

/** Maps the whole 32-bit hash onto the table by multiplication (Lemire, https://arxiv.org/abs/1805.10941). */
function slotOf(hash: number, slots: number): number {
  const spread = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d) >>> 0;
  return Math.floor((spread / 0x1_0000_0000) * slots);
}
