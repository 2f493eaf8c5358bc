import type { Section } from '../index-file';
import { hashWord } from '../text/tokenise';
import { compileTokenTable, type DistinctToken } from './token-table';

/** `words` are folded; `value` is any number the caller wants back, 0 to 2³² - 2. */
export type TrieName = { words: readonly string[]; value: number };

/**
 * Compiles names into a trie over whole words (nodes in breadth-first order, so that a node's children lie side by side:
 * the edges are a CSR matrix whose row starts are `firsts`). Children are sorted by token for binary search.
 *
 *     actor.trie.labels   node → token that leads to it
 *     actor.trie.firsts   node → its first child; one more than nodes
 *     actor.trie.values   node → value + 1 of the name that ends there, 0 if none
 *
 * Of names that fold alike the last one's value is kept: callers group them first. Names without a word are left out.
 */
export function buildTrie(names: readonly TrieName[]): Record<string, Section> {
  const { words, sequences } = numberWords(names);
  const order = sequences
    .map((sequence, index) => ({ sequence, value: names[index]?.value ?? 0 }))
    .filter(({ sequence }) => sequence.length > 0)
    .sort((a, b) => compareSequences(a.sequence, b.sequence));
  const labels = [0];
  const values = [0];
  const firsts: number[] = [];
  let level = [{ from: 0, to: order.length }];
  for (let depth = 0; level.length > 0; depth++) {
    const next: typeof level = [];
    const levelStart = firsts.length;
    for (const [offset, range] of level.entries()) {
      const node = levelStart + offset;
      firsts.push(labels.length);
      let at = range.from;
      for (let entry = order[at]; at < range.to && entry?.sequence.length === depth; entry = order[++at]) {
        values[node] = entry.value + 1;
      }
      while (at < range.to) {
        const label = order[at]?.sequence[depth] ?? 0;
        let end = at + 1;
        while (end < range.to && order[end]?.sequence[depth] === label) end++;
        labels.push(label);
        values.push(0);
        next.push({ from: at, to: end });
        at = end;
      }
    }
    level = next;
  }
  firsts.push(labels.length);
  return {
    ...compileTokenTable(words),
    'actor.trie.labels': Uint32Array.from(labels),
    'actor.trie.firsts': Uint32Array.from(firsts),
    'actor.trie.values': Uint32Array.from(values),
  };
}

/** Numbers the words, those that begin a name first: then the root's child for a word is found without a search. */
function numberWords(names: readonly TrieName[]) {
  const numbers = new Map<string, number>();
  const add = (word: string) => {
    if (!numbers.has(word)) numbers.set(word, numbers.size);
  };
  for (const { words } of names) if (words[0] !== undefined) add(words[0]);
  for (const { words } of names) words.forEach(add);
  const words = [...numbers.keys()].map((word): DistinctToken => ({ word, hash: hashWord(word) }));
  return { words, sequences: names.map((name) => name.words.map((word) => numbers.get(word) ?? 0)) };
}

function compareSequences(a: readonly number[], b: readonly number[]): number {
  for (let at = 0; at < a.length && at < b.length; at++) {
    const difference = (a[at] ?? 0) - (b[at] ?? 0);
    if (difference !== 0) return difference;
  }
  return a.length - b.length;
}
