/** All changes to the store in turn, also those of other pages: an import must not be tidied away by a worker that just woke. */
const LOCK_NAME = 'backstory-store-change';

let lastInThisPage: Promise<unknown> = Promise.resolve();

/** Waits for its turn, then runs. Not to be nested: the inner change would wait for the outer one for ever. */
export function withChangeLock<T>(change: () => Promise<T>, signal?: AbortSignal): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(LOCK_NAME, signal ? { signal } : {}, change);
  // Node has no Web Locks; there one page is all there is.
  const turn = lastInThisPage.then(change);
  lastInThisPage = turn.catch(() => undefined);
  return turn;
}
