import { LIMITS } from '../model/limits';
import { fitAddress } from './fit-address';

/**
 * The address under which the page wants to be known, without a fragment. Believed only if it is https and of the same
 * site, since a page could name another's, and not too long; else the page's own, cut to fit.
 */
export function findCanonicalAddress(page: {
  document: Document;
  meta: ReadonlyMap<string, string>;
  url: string;
}): string {
  const { document, meta, url } = page;
  const own = parseAddress(url, url);
  const stated = [document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'), meta.get('og:url')];
  for (const address of stated) {
    const parsed = address ? parseAddress(address, url) : null;
    if (!parsed || !own || parsed.protocol !== 'https:' || siteOf(parsed) !== siteOf(own)) continue;
    // Some templates name the front door as canonical on every page.
    if (parsed.pathname === '/' && own.pathname !== '/') continue;
    parsed.hash = '';
    if (parsed.href.length <= LIMITS.statedLength) return parsed.href;
  }
  return fitAddress(url);
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
