import { findVisibleDate } from './find-visible-date';
import { readJsonLd } from './json-ld';
import { proseWeight } from './measure-prose';
import { normaliseDate } from './normalise-date';
import type { PageBlocks } from './page-blocks';
import { resolveOnSite } from './resolve-on-site';

/** What a further article on a page says about itself within its own box. Never the page's: that speaks of the first. */
export type UnitFacts = {
  /** Its own address, else the page's. */
  url: string;
  published: string | null;
  modified: string | null;
  /** Null if it states none. */
  language: string | null;
  /** JSON-LD in it calls it an article. */
  isTyped: boolean;
  statedBody: string | null;
};

/** `page`: the unit as read by itself. `heading`, `title`: the element and text of its heading. */
export function readUnitFacts(source: {
  element: Element;
  page: PageBlocks;
  heading: Element;
  title: string;
  url: string;
}): UnitFacts {
  const { element, page, heading, title, url } = source;
  const jsonLd = readJsonLd(element);
  const stated = (selector: string): string | null => {
    const found = element.querySelector(selector);
    return found && (found.getAttribute('content') ?? found.getAttribute('datetime') ?? found.textContent);
  };
  const firstDate = (...dates: (string | null)[]): string | null => {
    for (const date of dates) if (date && normaliseDate(date)) return normaliseDate(date);
    return null;
  };
  const link =
    heading.querySelector('a[href]') ??
    heading.closest('a[href]') ??
    element.querySelector('a[rel~="bookmark"][href], [itemprop~="url"][href], [itemprop~="mainEntityOfPage"][href]');
  const address = element.getAttribute('data-url') ?? link?.getAttribute('href');
  return {
    url: (address && resolveOnSite(address, url)) || url,
    published:
      firstDate(jsonLd.published, stated('[itemprop~="datePublished"]'), stated('time[datetime]')) ??
      findVisibleDate({ page, title, before: page.blocks.findIndex((block) => proseWeight(block) > 0) }),
    modified: firstDate(jsonLd.modified, stated('[itemprop~="dateModified"]')),
    language: element.closest('[lang]')?.getAttribute('lang') ?? null,
    isTyped: jsonLd.isArticle,
    statedBody: jsonLd.body,
  };
}
