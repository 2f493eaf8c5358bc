/** Room at first; small, since packs are mostly small. Numbers. */
const FIRST_ROOM = 1_024;
/** Growing by half keeps what is copied and what stands empty in balance. */
const GROWTH = 1.5;

/**
 * Whole numbers below 2³² in a row that grows: a quarter of the room that a list of JavaScript takes, at any length. A class, since
 * engines put its methods in place where they are called, and these are called by the million.
 */
export class GrowingNumbers {
  length = 0;
  private numbers = new Uint32Array(FIRST_ROOM);

  push(value: number): void {
    if (this.length === this.numbers.length) {
      const larger = new Uint32Array(Math.ceil(this.length * GROWTH));
      larger.set(this.numbers);
      this.numbers = larger;
    }
    this.numbers[this.length++] = value;
  }

  at(index: number): number {
    return this.numbers[index] ?? 0;
  }

  set(index: number, value: number): void {
    this.numbers[index] = value;
  }

  /** What is in it now; holds until the next `push`. */
  view(): Uint32Array<ArrayBuffer> {
    return this.numbers.subarray(0, this.length);
  }
}
