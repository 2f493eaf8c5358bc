import { GrowingNumbers } from '../growing-numbers';
import type { IndexFile, Section } from '../index-file';
import type { Tokens } from '../text/tokenise';

/**
 * Folded words → numbers, as one open-addressed table (linear probing). A slot holds the number + 1 in its low bits and a
 * piece of the hash above it, so that almost every miss ends without comparing letters. 0 = empty slot.
 */
export type TokenTable = { slots: Uint32Array; starts: Uint32Array; pool: Uint8Array };

/** The same while names are still coming. */
export type TokenTableBuilder = {
  readonly count: number;
  /** The number of a text's token; a word that was not there gets the next. @throws RangeError beyond four million words. */
  numberOf(tokens: Tokens, index: number): number;
  /** Sections `actor.token.*`, in which the word numbered i so far has the number `renumbered[i]`. */
  finish(renumbered: Uint32Array): Record<string, Section>;
};

/** 22 bits number four million distinct words; the 10 above hold the hash piece. */
const NUMBER_BITS = 22;
const NUMBER_MASK = (1 << NUMBER_BITS) - 1;
const PIECE_MASK = 0x3ff;
/** Fuller tables probe too long, emptier ones waste bytes (`bench/`). */
const FILL = 0.75;
/** A table being built is at most as full as this, and grows to four times its slots. */
const BUILDING_FILL = 0.5;
const GROWTH = 4;
const FIRST_SLOTS = 4_096;
/** Bytes of one UTF-16 unit in the pool at most. */
const UNIT_BYTES = 3;

export function createTokenTableBuilder(): TokenTableBuilder {
  const hashes = new GrowingNumbers();
  const starts = new GrowingNumbers();
  starts.push(0);
  const table = {
    slots: new Uint32Array(FIRST_SLOTS),
    starts: starts.view(),
    pool: new Uint8Array(FIRST_SLOTS * UNIT_BYTES),
  };

  const add = (tokens: Tokens, index: number): number => {
    const number = hashes.length;
    if (number >= NUMBER_MASK) throw new RangeError('token table: too many distinct words');
    const from = tokens.foldedStarts[index] ?? 0;
    const to = tokens.foldedStarts[index + 1] ?? 0;
    let size = starts.at(number);
    if (size + (to - from) * UNIT_BYTES > table.pool.length) table.pool = grown(table.pool, (to - from) * UNIT_BYTES);
    for (let at = from; at < to; at++) size = writeUnit(table.pool, size, tokens.folded[at] ?? 0);
    starts.push(size);
    table.starts = starts.view();
    hashes.push(tokens.hashes[index] ?? 0);
    if (number >= table.slots.length * BUILDING_FILL) {
      table.slots = fillSlots(hashes.view(), table.slots.length * GROWTH, (word) => word);
    } else {
      putIn(table.slots, hashes.at(number), number);
    }
    return number;
  };
  return {
    get count() {
      return hashes.length;
    },
    numberOf(tokens, index) {
      const known = findToken(table, tokens, index);
      return known >= 0 ? known : add(tokens, index);
    },
    finish(renumbered) {
      const count = hashes.length;
      const order = new Uint32Array(count);
      renumbered.forEach((number, word) => {
        order[number] = word;
      });
      const newStarts = new Uint32Array(count + 1);
      const newPool = new Uint8Array(starts.at(count));
      order.forEach((word, number) => {
        const bytes = table.pool.subarray(starts.at(word), starts.at(word + 1));
        newPool.set(bytes, newStarts[number]);
        newStarts[number + 1] = (newStarts[number] ?? 0) + bytes.length;
      });
      return {
        'actor.token.slots': fillSlots(hashes.view(), Math.ceil(count / FILL) + 1, (word) => renumbered[word] ?? 0),
        'actor.token.starts': newStarts,
        'actor.token.pool': newPool,
      };
    },
  };
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

function fillSlots(hashes: Uint32Array, size: number, numberOf: (word: number) => number): Uint32Array<ArrayBuffer> {
  const slots = new Uint32Array(size);
  for (let word = 0; word < hashes.length; word++) putIn(slots, hashes[word] ?? 0, numberOf(word));
  return slots;
}

function putIn(slots: Uint32Array, hash: number, number: number): void {
  let slot = slotOf(hash, slots.length);
  while (slots[slot] !== 0) slot = slot + 1 === slots.length ? 0 : slot + 1;
  slots[slot] = (((hash & PIECE_MASK) << NUMBER_BITS) | (number + 1)) >>> 0;
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

function grown(bytes: Uint8Array, least: number): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2 + least);
  larger.set(bytes);
  return larger;
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
