/** Seconds of CPU time that `work` takes, whatever else the machine has to do, and what it gives back. */
export function cpuSeconds<T>(work: () => T): { seconds: number; result: T } {
  const started = process.cpuUsage();
  const result = work();
  const { user, system } = process.cpuUsage(started);
  return { seconds: (user + system) / 1e6, result };
}
