import { foldText } from './fold-text';
import { type JsonLd, readJsonLd } from './json-ld';
import { readMetaElements } from './read-meta-elements';

/** What the page's head states, less what is left over from another page. */
export type Head = {
  meta: ReadonlyMap<string, string>;
  jsonLd: JsonLd;
  /** The address that it states is this page's. */
  isOwn: boolean;
};

/**
 * Reads the meta elements and the JSON-LD. Where a site goes from one article to the next without a new load, either may
 * be left over from the one before: it names only other addresses, and a headline that stands neither in a heading nor in
 * the tab. Then nothing in it is believed. `isApart`: whether a script is a further article's.
 */
export function readHead(document: Document, url: string, isApart: (script: Element) => boolean): Head {
  const meta = readMetaElements(document);
  const jsonLd = readJsonLd(document, isApart);
  const shown = [...document.querySelectorAll('h1,h2,title')].flatMap(
    (element) => foldText(element.textContent ?? '') || [],
  );
  const isLeftOver = (headline: string | null | undefined, addresses: (string | null | undefined)[]): boolean => {
    const wanted = foldText(headline ?? '');
    const paths = addresses.flatMap(pathsOf);
    if (wanted === '' || paths.length === 0 || paths.includes(pathsOf(url)[0] ?? '')) return false;
    return !shown.some((text) => text.includes(wanted) || wanted.includes(text));
  };
  const canonical = document.querySelector('link[rel~="canonical" i]')?.getAttribute('href');
  const stated = [canonical, meta.get('og:url')];
  const isOwn = !isLeftOver(meta.get('og:title'), stated);
  return {
    meta: isOwn ? meta : new Map(),
    jsonLd: isLeftOver(jsonLd.headline, jsonLd.url ? [jsonLd.url] : stated) ? readJsonLd(document, () => true) : jsonLd,
    isOwn,
  };
}

/** What tells pages of a site apart. None for the front door, which some templates name on every page. */
function pathsOf(address: string | null | undefined): string[] {
  const path = address && URL.canParse(address) ? new URL(address).pathname.replace(/\/$/, '').toLowerCase() : '';
  return path ? [path] : [];
}
