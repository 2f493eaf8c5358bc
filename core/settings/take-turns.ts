/** The browser's Web Locks, as far as we use them. */
export type Locks = { request(name: string, change: () => Promise<void>): Promise<void> };

/**
 * Makes a change that writes a whole list anew: pages that change the same list at once wait for each other, where the
 * browser has locks. Rejects as the change does.
 */
export function takeTurns(
  name: string,
  change: () => Promise<void>,
  locks: Locks | undefined = globalThis.navigator?.locks,
): Promise<void> {
  return locks ? locks.request(name, change) : change();
}
