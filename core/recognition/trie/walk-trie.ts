import type { IndexFile } from '../index-file';
import type { Tokens } from '../text/tokenise';
import { findToken, openTokenTable, type TokenTable } from './token-table';

/** See `build-trie.ts` for what each section holds. */
export type Trie = {
  tokens: TokenTable;
  labels: Uint32Array;
  values: Uint32Array;
  parents: Uint32Array;
  ranks: Uint32Array;
  firsts: Uint32Array;
};

/** A name that begins at the token asked for: `end` is the first token behind it, `value` its place in the builder's order. */
export type TrieMatch = { end: number; value: number };

const ROOT = 0;
/** Most words begin no name: nothing is made for them. */
const NO_MATCHES: readonly TrieMatch[] = [];

export function openTrie(file: IndexFile): Trie {
  return {
    tokens: openTokenTable(file),
    labels: file.units32('actor.trie.labels'),
    values: file.units32('actor.trie.values'),
    parents: file.units32('actor.trie.parents'),
    ranks: file.units32('actor.trie.ranks'),
    firsts: file.units32('actor.trie.firsts'),
  };
}

/** Each token of the text as the trie's number for it, -1 for a word in no name. */
export function numberText(trie: Trie, tokens: Tokens): Int32Array {
  const numbers = new Int32Array(tokens.count);
  for (let index = 0; index < tokens.count; index++) numbers[index] = findToken(trie.tokens, tokens, index);
  return numbers;
}

/** All names that begin at token `start`, shortest first; token `skipped` (a middle initial) is read over. */
export function matchesAt(trie: Trie, numbers: Int32Array, start: number, skipped = -1): readonly TrieMatch[] {
  if (findChild(trie, ROOT, numbers[start] ?? -1) === ROOT) return NO_MATCHES;
  const matches: TrieMatch[] = [];
  let node = ROOT;
  for (let at = start; at < numbers.length; at++) {
    if (at === skipped) continue;
    const next = findChild(trie, node, numbers[at] ?? -1);
    if (next === ROOT) break;
    node = next;
    const value = trie.values[node] ?? 0;
    if (value > 0) matches.push({ end: at + 1, value: value - 1 });
  }
  return matches;
}

/** The child reached by a token; the root is nobody's child and means none. */
function findChild(trie: Trie, node: number, token: number): number {
  if (token < 0) return ROOT;
  const parent = parentNumber(trie, node);
  if (parent < 0) return ROOT;
  const { labels, firsts } = trie;
  let low = firsts[parent] ?? 0;
  const end = firsts[parent + 1] ?? 0;
  // Words that begin names are numbered from 0, so the root's children are its labels in order.
  if (node === ROOT) return low + token < end ? low + token : ROOT;
  let high = end;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((labels[middle] ?? 0) < token) low = middle + 1;
    else high = middle;
  }
  return low < end && labels[low] === token ? low : ROOT;
}

/** How many nodes with children come before this one; -1 if it has none itself. */
function parentNumber({ parents, ranks }: Trie, node: number): number {
  const bits = parents[node >>> 5] ?? 0;
  const bit = 1 << (node & 31);
  return bits & bit ? (ranks[node >>> 5] ?? 0) + countBits(bits & (bit - 1)) : -1;
}

/** Bits set among 32 (https://graphics.stanford.edu/~seander/bithacks.html, "Counting bits set, in parallel"). */
function countBits(bits: number): number {
  const pairs = bits - ((bits >>> 1) & 0x5555_5555);
  const fours = (pairs & 0x3333_3333) + ((pairs >>> 2) & 0x3333_3333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f_0f0f, 0x0101_0101) >>> 24;
}
