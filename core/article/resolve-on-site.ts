import { LIMITS } from '../model/limits';

/**
 * An address that a page states, resolved against the page's own and without a fragment. Null unless it is https (or as
 * the page's own) and of the same site, since a page could name another's, and not too long.
 */
export function resolveOnSite(stated: string, url: string): string | null {
  const parsed = parseAddress(stated, url);
  const own = parseAddress(url, url);
  if (!parsed || !own || siteOf(parsed) !== siteOf(own)) return null;
  if (parsed.protocol !== 'https:' && parsed.protocol !== own.protocol) return null;
  // Some templates name the front door as canonical on every page.
  if (parsed.pathname === '/' && own.pathname !== '/') return null;
  parsed.hash = '';
  return parsed.href.length <= LIMITS.statedLength ? parsed.href : null;
}

function parseAddress(address: string, base: string): URL | null {
  try {
    return new URL(address, base);
  } catch {
    return null;
  }
}

/** Second-level labels under which registries of countries sell names ("bbc.co.uk"). */
const SHARED_SECOND_LEVEL = /^(?:ac|co|com|edu|gob|gouv|gov|go|net|ne|or|org)$/;

/** The part of a host that one publisher owns, near enough for comparing a page with itself: no list of suffixes needed. */
function siteOf(address: URL): string {
  const labels = address.hostname.split('.');
  const isShared = labels.length > 2 && SHARED_SECOND_LEVEL.test(labels.at(-2) ?? '') && labels.at(-1)?.length === 2;
  return labels.slice(isShared ? -3 : -2).join('.');
}
