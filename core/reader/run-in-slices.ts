/** ms: well under the 50 after which a task counts as long, also on machines several times slower than ours. */
const SLICE = 8;

/**
 * Runs steps until they are done, giving the page its turn between slices of a few milliseconds.
 * Null when the signal aborts first.
 */
export async function runInSlices<Result>(
  steps: Generator<void, Result>,
  { window, signal }: { window: Window; signal: AbortSignal },
): Promise<Result | null> {
  let sliceEnd = window.performance.now() + SLICE;
  while (!signal.aborted) {
    const step = steps.next();
    if (step.done) return step.value;
    if (window.performance.now() < sliceEnd) continue;
    await new Promise<void>((resolve) => window.setTimeout(resolve, 0));
    sliceEnd = window.performance.now() + SLICE;
  }
  return null;
}
