import { GrowingNumbers } from '../growing-numbers';
import type { Section } from '../index-file';
import type { Tokens } from '../text/tokenise';
import { createTokenTableBuilder } from './token-table';

/**
 * Takes names one by one and compiles them into a trie over whole words (nodes in breadth-first order, so that a node's
 * children lie side by side). Children are sorted by token for binary search.
 *
 *     actor.trie.labels   node → token that leads to it
 *     actor.trie.values   node → place in `order` + 1 of the first name that ends there, 0 if none
 *     actor.trie.parents  one bit a node: has it children? (most have none, and need no further room)
 *     actor.trie.ranks    32 nodes → how many parents come before them
 *     actor.trie.firsts   parent, counted in order → its first child; one more than parents
 */
export type TrieBuilder = {
  /** How many names there are; the next has this number. */
  readonly count: number;
  /** False, and nothing is added, without a word or if a name from number `since` on has the same words. */
  add(tokens: Tokens, since: number): boolean;
  finish(): {
    sections: Record<string, Section>;
    /** The names' numbers as the trie has them: names of the same words lie together, in the order in which they came. */
    order: Uint32Array;
    /** Place in `order` → 1 if the name there is the last of those with its words. */
    lasts: Uint8Array;
  };
};

/** Names as token numbers: name i is `words[starts[i] .. starts[i + 1]]`. */
type Names = { words: Uint32Array; starts: Uint32Array; count: number };

export function createTrieBuilder(): TrieBuilder {
  const table = createTokenTableBuilder();
  const words = new GrowingNumbers();
  const starts = new GrowingNumbers();
  starts.push(0);
  /** The words from `from` on are a name that was added before. */
  const isKnown = (from: number, since: number): boolean => {
    const length = words.length - from;
    for (let name = since; name < starts.length - 1; name++) {
      const start = starts.at(name);
      if (starts.at(name + 1) - start !== length) continue;
      let at = 0;
      while (at < length && words.at(start + at) === words.at(from + at)) at++;
      if (at === length) return true;
    }
    return false;
  };
  return {
    get count() {
      return starts.length - 1;
    },
    add(tokens, since) {
      if (tokens.count === 0) return false;
      const from = words.length;
      for (let at = 0; at < tokens.count; at++) words.push(table.numberOf(tokens, at));
      if (isKnown(from, since)) {
        words.length = from;
        return false;
      }
      starts.push(words.length);
      return true;
    },
    finish() {
      const names = { words: words.view(), starts: starts.view(), count: starts.length - 1 };
      const { renumbered, firstWords } = numberFirstWordsFirst(names, table.count);
      for (let at = 0; at < names.words.length; at++) names.words[at] = renumbered[names.words[at] ?? 0] ?? 0;
      const order = sortNames(names, firstWords);
      const lasts = new Uint8Array(order.length);
      for (let at = 0; at < order.length; at++) {
        const next = order[at + 1];
        lasts[at] = next === undefined || compareFrom(names, 0, order[at] ?? 0, next) !== 0 ? 1 : 0;
      }
      return { sections: { ...table.finish(renumbered), ...layNodes(names, order) }, order, lasts };
    },
  };
}

/** Words that begin a name get the low numbers: then the root's child for a word is found without a search. */
function numberFirstWordsFirst({ words, starts, count }: Names, distinct: number) {
  const renumbered = new Uint32Array(distinct).fill(UNNUMBERED);
  let next = 0;
  for (let name = 0; name < count; name++) {
    const first = words[starts[name] ?? 0] ?? 0;
    if (renumbered[first] === UNNUMBERED) renumbered[first] = next++;
  }
  const firstWords = next;
  for (let word = 0; word < distinct; word++) if (renumbered[word] === UNNUMBERED) renumbered[word] = next++;
  return { renumbered, firstWords };
}

const UNNUMBERED = 0xffff_ffff;

/** By their words, then by number: counted out by first word, of which there are many, then sorted within each. */
function sortNames(names: Names, firstWords: number): Uint32Array {
  const { words, starts, count } = names;
  const firstOf = (name: number) => words[starts[name] ?? 0] ?? 0;
  const ends = new Uint32Array(firstWords + 1);
  for (let name = 0; name < count; name++) ends[firstOf(name) + 1] = (ends[firstOf(name) + 1] ?? 0) + 1;
  for (let word = 0; word < firstWords; word++) ends[word + 1] = (ends[word + 1] ?? 0) + (ends[word] ?? 0);
  const order = new Uint32Array(count);
  const places = ends.slice();
  for (let name = 0; name < count; name++) {
    const first = firstOf(name);
    const place = places[first] ?? 0;
    order[place] = name;
    places[first] = place + 1;
  }
  for (let word = 0; word < firstWords; word++) {
    const bucket = order.subarray(ends[word], ends[word + 1]);
    if (bucket.length > 1) bucket.sort((one, other) => compareFrom(names, 1, one, other) || one - other);
  }
  return order;
}

/** Compares the words of two names from the word at `depth` on. */
function compareFrom({ words, starts }: Names, depth: number, one: number, other: number): number {
  const oneStart = starts[one] ?? 0;
  const otherStart = starts[other] ?? 0;
  const oneLength = (starts[one + 1] ?? 0) - oneStart;
  const otherLength = (starts[other + 1] ?? 0) - otherStart;
  for (let at = depth; at < oneLength && at < otherLength; at++) {
    const difference = (words[oneStart + at] ?? 0) - (words[otherStart + at] ?? 0);
    if (difference !== 0) return difference;
  }
  return oneLength - otherLength;
}

/** Level by level; a node stands for a run of `order` whose names begin with the same words. */
function layNodes({ words, starts }: Names, order: Uint32Array): Record<string, Section> {
  const labels = new GrowingNumbers();
  const values = new GrowingNumbers();
  const firsts = new GrowingNumbers();
  const isParent = new GrowingNumbers();
  labels.push(0);
  values.push(0);
  let runs = runsOf([0, order.length]);
  for (let depth = 0; runs.length > 0; depth++) {
    const next = new GrowingNumbers();
    const level = labels.length - runs.length / 2;
    for (let run = 0; run < runs.length; run += 2) {
      let at = runs.at(run);
      const to = runs.at(run + 1);
      if (at < to && lengthOf(starts, order[at]) === depth) values.set(level + run / 2, at + 1);
      while (at < to && lengthOf(starts, order[at]) === depth) at++;
      isParent.push(at < to ? 1 : 0);
      if (at < to) firsts.push(labels.length);
      while (at < to) {
        const from = at;
        const label = words[(starts[order[at] ?? 0] ?? 0) + depth] ?? 0;
        while (at < to && words[(starts[order[at] ?? 0] ?? 0) + depth] === label) at++;
        labels.push(label);
        values.push(0);
        next.push(from);
        next.push(at);
      }
    }
    runs = next;
  }
  firsts.push(labels.length);
  return {
    'actor.trie.labels': labels.view().slice(),
    'actor.trie.values': values.view().slice(),
    'actor.trie.firsts': firsts.view().slice(),
    ...compileRanks(isParent.view()),
  };
}

function runsOf(numbers: readonly number[]): GrowingNumbers {
  const runs = new GrowingNumbers();
  for (const number of numbers) runs.push(number);
  return runs;
}

function lengthOf(starts: Uint32Array, name = 0): number {
  return (starts[name + 1] ?? 0) - (starts[name] ?? 0);
}

/** Counted bits: `walk-trie.ts` finds the number of a parent among the parents from them. */
function compileRanks(isParent: Uint32Array): Record<string, Section> {
  const groups = Math.ceil(isParent.length / BITS_IN_GROUP);
  const parents = new Uint32Array(groups);
  const ranks = new Uint32Array(groups);
  let parentsBefore = 0;
  for (let group = 0; group < groups; group++) {
    ranks[group] = parentsBefore;
    let bits = 0;
    for (let bit = 0; bit < BITS_IN_GROUP; bit++) {
      if (isParent[group * BITS_IN_GROUP + bit] !== 1) continue;
      bits |= 1 << bit;
      parentsBefore++;
    }
    parents[group] = bits;
  }
  return { 'actor.trie.parents': parents, 'actor.trie.ranks': ranks };
}

const BITS_IN_GROUP = 32;
