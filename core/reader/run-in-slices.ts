/** ms: well under the 50 after which a task counts as long, also on machines several times slower than ours. */
const SLICE = 8;

/** Adds up the ms that work took, without the page's own turns in between. */
export type Meter = { spent: number };

/**
 * Runs steps until they are done, giving the page its turn between slices of a few milliseconds.
 * Null when the signal aborts first.
 */
export async function runInSlices<Result>(
  steps: Generator<void, Result>,
  { window, meter = { spent: 0 }, signal }: { window: Window; meter?: Meter; signal: AbortSignal },
): Promise<Result | null> {
  const { performance } = window;
  while (!signal.aborted) {
    const start = performance.now();
    let step = steps.next();
    while (!step.done && performance.now() < start + SLICE) step = steps.next();
    meter.spent += performance.now() - start;
    if (step.done) return step.value;
    await new Promise<void>((resolve) => window.setTimeout(resolve, 0));
  }
  return null;
}
