/** Ids that came before, however many: 17 bytes each of a million, where a `Set` of the texts has 53 in Node. */
export type SeenIds = {
  /** False if it was there already. */
  add(id: string): boolean;
};

const FIRST_SLOTS = 1_024;
/** Fuller tables probe too long. */
const FILL = 0.7;
const GROWTH = 2;

/**
 * Keeps 64 bits of each id, cyrb53's two halves (bryc, public domain: https://github.com/bryc/code/blob/master/jshash/experimental/cyrb53.js).
 * That two of a million different ids agree in all of them, and a sound pack is refused, happens to one pack in 37 million.
 */
export function createSeenIds(): SeenIds {
  let table = new Uint32Array(FIRST_SLOTS * 2);
  let count = 0;
  return {
    add(id) {
      let one = 0xdeadbeef;
      let two = 0x41c6ce57;
      for (let at = 0; at < id.length; at++) {
        const unit = id.charCodeAt(at);
        one = Math.imul(one ^ unit, 0x9e3779b1);
        two = Math.imul(two ^ unit, 0x5f356495);
      }
      const high = (Math.imul(one ^ (one >>> 16), 0x85ebca6b) ^ Math.imul(two ^ (two >>> 13), 0xc2b2ae35)) >>> 0;
      const low = (Math.imul(two ^ (two >>> 16), 0x85ebca6b) ^ Math.imul(one ^ (one >>> 13), 0xc2b2ae35)) >>> 0;
      if (!putIn(table, high, low)) return false;
      count++;
      if (count > (table.length / 2) * FILL) table = grown(table);
      return true;
    },
  };
}

/** Open addressing with linear probing over pairs; a pair of zeros is an empty slot. */
function putIn(table: Uint32Array, high: number, low: number): boolean {
  const slots = table.length / 2;
  // The one id in 2⁶⁴ that would look like nothing.
  const kept = high === 0 && low === 0 ? 1 : low;
  for (let slot = high % slots; ; slot = slot + 1 === slots ? 0 : slot + 1) {
    const seenHigh = table[slot * 2];
    const seenLow = table[slot * 2 + 1];
    if (seenHigh === high && seenLow === kept) return false;
    if (seenHigh === 0 && seenLow === 0) {
      table[slot * 2] = high;
      table[slot * 2 + 1] = kept;
      return true;
    }
  }
}

function grown(table: Uint32Array): Uint32Array<ArrayBuffer> {
  const larger = new Uint32Array(table.length * GROWTH);
  for (let at = 0; at < table.length; at += 2) {
    const [high = 0, low = 0] = [table[at], table[at + 1]];
    if (high !== 0 || low !== 0) putIn(larger, high, low);
  }
  return larger;
}
