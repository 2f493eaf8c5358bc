import type { IndexFile, Section } from '../index-file';
import { hashWord } from '../text/hash-word';

/** A map from a string to a sorted list of numbers, readable without parsing: an open-addressed table over typed arrays. */
export type Postings = { get(key: string): Uint32Array };

/** At most half of the slots are filled, so that a probe ends soon. */
const SLOTS_PER_KEY = 2;
const NONE = new Uint32Array(0);

/** Sections `<name>.slots` (entry + 1, 0 = free), `.keys`/`.keyAt` (UTF-16 units), `.lists`/`.listAt`. */
export function compilePostings(name: string, map: ReadonlyMap<string, ReadonlySet<number>>): Record<string, Section> {
  const entries = [...map].map(([key, numbers]) => ({ key, numbers: [...numbers].sort((a, b) => a - b) }));
  const size = powerOfTwoFrom(Math.max(1, entries.length * SLOTS_PER_KEY));
  const slots = new Uint32Array(size);
  const keyAt = new Uint32Array(entries.length + 1);
  const listAt = new Uint32Array(entries.length + 1);
  entries.forEach(({ key, numbers }, entry) => {
    let slot = hashWord(key) & (size - 1);
    while (slots[slot]) slot = (slot + 1) & (size - 1);
    slots[slot] = entry + 1;
    keyAt[entry + 1] = (keyAt[entry] ?? 0) + key.length;
    listAt[entry + 1] = (listAt[entry] ?? 0) + numbers.length;
  });
  const keys = new Uint16Array(keyAt[entries.length] ?? 0);
  const lists = new Uint32Array(listAt[entries.length] ?? 0);
  entries.forEach(({ key, numbers }, entry) => {
    const start = keyAt[entry] ?? 0;
    for (let at = 0; at < key.length; at++) keys[start + at] = key.charCodeAt(at);
    lists.set(numbers, listAt[entry]);
  });
  return {
    [`${name}.slots`]: slots,
    [`${name}.keyAt`]: keyAt,
    [`${name}.keys`]: keys,
    [`${name}.listAt`]: listAt,
    [`${name}.lists`]: lists,
  };
}

export function openPostings(file: IndexFile, name: string): Postings {
  const slots = file.units32(`${name}.slots`);
  const keyAt = file.units32(`${name}.keyAt`);
  const keys = file.units16(`${name}.keys`);
  const listAt = file.units32(`${name}.listAt`);
  const lists = file.units32(`${name}.lists`);
  const isKey = (entry: number, key: string) => {
    const start = keyAt[entry] ?? 0;
    if ((keyAt[entry + 1] ?? 0) - start !== key.length) return false;
    for (let at = 0; at < key.length; at++) if (keys[start + at] !== key.charCodeAt(at)) return false;
    return true;
  };
  return {
    get(key) {
      const mask = slots.length - 1;
      for (let slot = hashWord(key) & mask; ; slot = (slot + 1) & mask) {
        const entry = (slots[slot] ?? 0) - 1;
        if (entry < 0) return NONE;
        if (isKey(entry, key)) return lists.subarray(listAt[entry], listAt[entry + 1]);
      }
    },
  };
}

function powerOfTwoFrom(number: number): number {
  return 2 ** Math.ceil(Math.log2(number));
}
