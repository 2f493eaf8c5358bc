import { fitAddress } from './fit-address';
import { resolveOnSite } from './resolve-on-site';

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
  const stated = [document.querySelector('link[rel~="canonical" i][href]')?.getAttribute('href'), meta.get('og:url')];
  for (const address of stated) {
    const resolved = address ? resolveOnSite(address, url) : null;
    if (resolved) return resolved;
  }
  return fitAddress(url);
}
