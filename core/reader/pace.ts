/** ms between a change and the look at it: several changes that belong together are seen as one. */
const FIRST_WAIT = 400;
/** ms, the longest time between two looks at a page that changes all the time without changing its text. */
const LONGEST_WAIT = 30_000;
/** Of the page's main thread we take one part in so many, in the long run. */
const SHARE = 200;
/** ms of work that may be done ahead of that share: a page that is being put together is read several times at first. */
const AHEAD = 400;

export type Pace = {
  /** ms from now until the next look may come. */
  wait: () => number;
  /** A look was taken that cost so many ms, with what it led to; `found`: the page had news for us. */
  looked: (cost: number, found: boolean) => void;
  /** The reader did something that may bring text: look soon, whatever was spent before. */
  hurry: () => void;
};

/**
 * How soon a page that changed may be looked at again: soon while looks find something, ever later while they find nothing,
 * and never so often that looking takes more than its share of the page's time. `now` in ms.
 */
export function createPace(now: () => number): Pace {
  let pause = FIRST_WAIT;
  let last = now();
  /** ms of work that are still free; below zero they must be waited for. */
  let credit = AHEAD;

  function earn(): void {
    credit = Math.min(AHEAD, credit + (now() - last) / SHARE);
    last = now();
  }

  return {
    wait: () => Math.max(FIRST_WAIT, last + pause - now(), last - credit * SHARE - now()),
    looked: (cost, found) => {
      earn();
      credit -= cost;
      pause = found ? FIRST_WAIT : Math.min(LONGEST_WAIT, pause * 2);
    },
    hurry: () => {
      pause = FIRST_WAIT;
      credit = Math.max(credit, 0);
    },
  };
}
