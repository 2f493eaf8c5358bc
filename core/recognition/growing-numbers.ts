/** Whole numbers below 2³² in a row that grows: a quarter of the room that a list of JavaScript takes, at any length. */
export type GrowingNumbers = {
  readonly length: number;
  push(value: number): void;
  at(index: number): number;
  set(index: number, value: number): void;
  /** What is in it now; holds until the next `push`. */
  view(): Uint32Array;
};

/** Room at first; small, since packs are mostly small. Numbers. */
const FIRST_ROOM = 1_024;
/** Growing by half keeps what is copied and what stands empty in balance. */
const GROWTH = 1.5;

export function createGrowingNumbers(): GrowingNumbers {
  let numbers = new Uint32Array(FIRST_ROOM);
  let length = 0;
  return {
    get length() {
      return length;
    },
    push(value) {
      if (length === numbers.length) {
        const larger = new Uint32Array(Math.ceil(length * GROWTH));
        larger.set(numbers);
        numbers = larger;
      }
      numbers[length++] = value;
    },
    at: (index) => numbers[index] ?? 0,
    set(index, value) {
      numbers[index] = value;
    },
    view: () => numbers.subarray(0, length),
  };
}
