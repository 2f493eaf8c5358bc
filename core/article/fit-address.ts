import { LIMITS } from '../model/limits';

/**
 * A page's address as messages may carry it: one that is too long (`LIMITS.statedLength`) loses its fragment, then its query,
 * then its path, so that the site at least is known.
 */
export function fitAddress(url: string): string {
  if (url.length <= LIMITS.statedLength) return url;
  const [withoutFragment = ''] = url.split('#', 1);
  const [withoutQuery = ''] = withoutFragment.split('?', 1);
  const { origin } = new URL(url);
  return [withoutFragment, withoutQuery].find(({ length }) => length <= LIMITS.statedLength) ?? `${origin}/`;
}
