import { GrowingNumbers } from './growing-numbers';
import type { IndexFile, Section } from './index-file';

/** A map from a number to other numbers, readable without parsing: pairs in the order of their keys. */
export type NumberMap = { get(key: number): Uint32Array; keys: Uint32Array; values: Uint32Array };

export type NumberMapBuilder = {
  add(key: number, value: number): void;
  /** Sections `<name>.keys` and `<name>.values`. */
  finish(): Record<string, Section>;
};

/** Keys and values are whole numbers; values below 2²¹, so that a pair fits into one number of JavaScript to be sorted. */
export function createNumberMapBuilder(name: string): NumberMapBuilder {
  const keys = new GrowingNumbers();
  const values = new GrowingNumbers();
  return {
    add(key, value) {
      if (value >= VALUES) throw new RangeError(`${name}: value ${value} is too large`);
      keys.push(key);
      values.push(value);
    },
    finish() {
      const pairs = new Float64Array(keys.length);
      for (let at = 0; at < pairs.length; at++) pairs[at] = keys.at(at) * VALUES + values.at(at);
      pairs.sort();
      return {
        [`${name}.keys`]: Uint32Array.from(pairs, (pair) => Math.floor(pair / VALUES)),
        [`${name}.values`]: Uint32Array.from(pairs, (pair) => pair % VALUES),
      };
    },
  };
}

const VALUES = 2 ** 21;

export function openNumberMap(file: IndexFile, name: string): NumberMap {
  const keys = file.units32(`${name}.keys`);
  const values = file.units32(`${name}.values`);
  return {
    keys,
    values,
    get(key) {
      let [low, high] = [0, keys.length];
      while (low < high) {
        const middle = (low + high) >>> 1;
        if ((keys[middle] ?? 0) < key) low = middle + 1;
        else high = middle;
      }
      let end = low;
      while (end < keys.length && keys[end] === key) end++;
      return values.subarray(low, end);
    },
  };
}

/** Pairs of values, the first map's and the second's, that stand under the same key. */
export function* sharedKeys(one: NumberMap, other: NumberMap): Generator<[number, number]> {
  let before = Number.NaN;
  for (const key of one.keys) {
    if (key === before) continue;
    before = key;
    for (const first of one.get(key)) for (const second of other.get(key)) yield [first, second];
  }
}
