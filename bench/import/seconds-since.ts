/** `started`: what `performance.now` said then. */
export function secondsSince(started: number): number {
  return (performance.now() - started) / 1_000;
}
