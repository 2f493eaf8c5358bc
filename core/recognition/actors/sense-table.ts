import type { IndexFile } from '../index-file';
import { type Sense, unpackFlags } from './name-flags';

/**
 * Whom each name means. The senses of one string lie together; the trie's value for the string is the place of the first.
 *
 *     actor.sense.actors  place → the actor's entry; `LAST_OF_FORM` where no further sense of the same string follows
 *     actor.sense.kinds   place → its flags' place in …
 *     actor.sense.flags   … the table of all flags that occur
 */
export type SenseTable = { count: number; at(first: number): Sense[] };

/** The highest bit of 32; entries are numbered far below. */
export const LAST_OF_FORM = 0x8000_0000;

export function openSenseTable(file: IndexFile): SenseTable {
  const actors = file.units32('actor.sense.actors');
  const kinds = file.units16('actor.sense.kinds');
  const flags = file.units32('actor.sense.flags');
  return {
    count: actors.length,
    at(first) {
      const senses: Sense[] = [];
      for (let at = first; at < actors.length; at++) {
        const packed = actors[at] ?? 0;
        senses.push({ entry: packed & ~LAST_OF_FORM, flags: unpackFlags(flags[kinds[at] ?? 0] ?? 0) });
        if (packed & LAST_OF_FORM) break;
      }
      return senses;
    },
  };
}
