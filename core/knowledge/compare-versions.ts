/** Orders versions such as `2026.11.1` by their numbers, part by part: negative if `a` is the older. */
export function compareVersions(a: string, b: string): number {
  return a.localeCompare(b, 'en', { numeric: true });
}
