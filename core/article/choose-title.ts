import { cleanTitle } from './clean-title';
import { foldText } from './fold-text';
import { type Heading, readHeadings } from './read-headings';
import { withoutSiteName } from './without-site-name';

/** Share of the words that a heading must have in common with what the page's head says. */
const ENOUGH_OVERLAP = 0.4;
/**
 * The title, and the heading that shows it or something like it. It is the headline on which JSON-LD and Open Graph agree;
 * else the first-level heading that agrees best with one of them or with the tab, as the reader sees it; else what is
 * stated, without the site's name.
 */
export function chooseTitle(page: { document: Document; meta: ReadonlyMap<string, string>; headline: string | null }): {
  title: string | null;
  heading: Element | null;
} {
  const { document, meta } = page;
  const siteName = foldText(meta.get('og:site_name') ?? '');
  const bare = (text: string | null | undefined) => withoutSiteName(cleanTitle(text ?? ''), siteName);
  const headline = bare(page.headline);
  const social = bare(meta.get('og:title') ?? meta.get('twitter:title') ?? meta.get('dc.title'));
  const tab = withoutSiteName(cleanTitle(document.title), siteName, true);
  const headings = readHeadings(document).filter(({ text }) => foldText(text) !== siteName);
  const best = findBest(headings, [headline, social, tab]);
  const agreed = headline && foldText(headline) === foldText(social) ? headline : null;
  const shown = best && best.overlap >= ENOUGH_OVERLAP ? best.text : null;
  return {
    title: agreed || shown || headline || social || headings[0]?.text || tab || null,
    heading: best?.element ?? headings[0]?.element ?? null,
  };
}

/** The heading that has most in common with one of the stated titles; null if none has anything. */
function findBest(headings: Heading[], stated: string[]): (Heading & { overlap: number }) | null {
  let best: (Heading & { overlap: number }) | null = null;
  for (const heading of headings) {
    const overlap = Math.max(...stated.map((title) => wordOverlap(foldText(heading.text), foldText(title))));
    if (overlap > (best?.overlap ?? 0)) best = { ...heading, overlap };
  }
  return best;
}

/** The share of common words in all words of both. */
function wordOverlap(one: string, other: string): number {
  const words = new Set(one.split(' '));
  const others = new Set(other.split(' '));
  const common = [...words].filter((word) => others.has(word)).length;
  return common / (words.size + others.size - common);
}
