import { foldText } from './fold-text';

/** Shorter first-level headings are logos and section names. Characters. */
const SHORTEST_TITLE = 8;
/** A page with more of them uses `h1` for teasers. */
const MOST_HEADINGS = 20;
/** Share of the words that a heading must have in common with what the page's head says. */
const ENOUGH_OVERLAP = 0.5;
/** A site's name behind a separator has at most so many words, and the title before it at least so many characters. */
const SITE_NAME_WORDS = 4;
const SHORTEST_REST = 20;

/**
 * The title, preferably as the reader sees it: the first-level heading that agrees best with the page's head;
 * else the stated headline, else the head's title without the site's name.
 */
export function chooseTitle(page: {
  document: Document;
  meta: ReadonlyMap<string, string>;
  headline: string | null;
}): string | null {
  const { document, meta, headline } = page;
  const social = meta.get('og:title') ?? meta.get('twitter:title') ?? meta.get('dc.title') ?? null;
  const tab = document.title.trim();
  const siteName = foldText(meta.get('og:site_name') ?? '');
  const stated = [headline, withoutSiteName(social, siteName), withoutSiteName(tab, siteName)].flatMap((text) =>
    text ? [foldText(text)] : [],
  );
  const headings = readHeadings(document);
  let best: { text: string; overlap: number } | null = null;
  for (const text of headings) {
    const overlap = Math.max(0, ...stated.map((words) => wordOverlap(foldText(text), words)));
    if (overlap > (best?.overlap ?? 0)) best = { text, overlap };
  }
  if (best && best.overlap >= ENOUGH_OVERLAP) return best.text;
  const only = headings.length === 1 ? headings[0] : undefined;
  return headline ?? withoutSiteName(social, siteName) ?? best?.text ?? only ?? withoutSiteName(tab, siteName);
}

function readHeadings(document: Document): string[] {
  return [...document.getElementsByTagName('h1')]
    .slice(0, MOST_HEADINGS)
    .map((element) =>
      (element.textContent ?? '')
        .replace(/[\u00ad\u200b]/g, '')
        .replace(/\s+/g, ' ')
        .trim(),
    )
    .filter((text) => text.length >= SHORTEST_TITLE);
}

/** Of the shorter text's words, the share that the other has too. */
function wordOverlap(one: string, other: string): number {
  const words = new Set(one.split(' '));
  const others = new Set(other.split(' '));
  let common = 0;
  for (const word of words) if (others.has(word)) common++;
  return common / Math.max(1, Math.min(words.size, others.size));
}

function withoutSiteName(title: string | null, siteName: string): string | null {
  if (!title) return null;
  const parts = title.split(/\s+[|–—\-·•»:]\s+|\s*[|｜]\s*/);
  const last = parts.at(-1) ?? '';
  if (parts.length < 2) return title;
  const isSiteName = siteName !== '' && foldText(last) === siteName;
  const looksLikeOne = last.split(/\s+/).length <= SITE_NAME_WORDS && title.length - last.length > SHORTEST_REST;
  if (!isSiteName && !looksLikeOne) return title;
  return title.slice(0, title.lastIndexOf(last)).replace(/[\s|–—\-·•»:｜]+$/, '');
}
