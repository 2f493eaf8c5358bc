import { chooseTitle } from './choose-title';
import { findCanonicalAddress } from './find-canonical-address';
import { type JsonLd, readJsonLd } from './json-ld';
import { normaliseDate } from './normalise-date';

/** What the page says about itself, outside its prose. */
export type PageMetadata = {
  url: string;
  title: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  /** JSON-LD calls the page an article. */
  isTypedArticle: boolean;
  /** JSON-LD or Open Graph call it something else. */
  isTypedOther: boolean;
  /** JSON-LD calls it a live blog. */
  isLiveBlog: boolean;
  openGraphType: string | null;
  /** The article's text as JSON-LD has it. */
  statedBody: string | null;
};

/** Names of meta elements, best first, as publishers and their tools write them (lower case). */
const PUBLISHED_NAMES = [
  'article:published_time',
  'datepublished',
  'og:article:published_time',
  'article.published',
  'parsely-pub-date',
  'sailthru.date',
  'cxenseparse:recs:publishtime',
  'dc.date.issued',
  'dcterms.created',
  'dc.date',
  'pubdate',
  'publishdate',
  'publish-date',
  'publication_date',
  'date',
];
const MODIFIED_NAMES = [
  'article:modified_time',
  'datemodified',
  'og:updated_time',
  'dcterms.modified',
  'last-modified',
];

/** Open Graph types (https://ogp.me/#types) of pages whose prose is no news. */
const OTHER_OPEN_GRAPH_TYPE = /^(?:product|profile|book|music|video|game|restaurant|business)/;

/**
 * `url`: the page's address, used where the page states none of its own. `apart`: boxes of further articles on the page,
 * which speak of themselves.
 */
export function readMetadata(document: Document, url: string, apart: readonly Element[] = []): PageMetadata {
  const isApart = (element: Element): boolean => apart.some((box) => box.contains(element));
  const meta = readMetaElements(document);
  const jsonLd = readJsonLd(document, isApart);
  const statedIn = (selector: string): string | null | undefined => {
    const element = [...document.querySelectorAll(selector)].find((one) => !isApart(one));
    return element?.getAttribute('content') ?? element?.getAttribute('datetime') ?? element?.textContent;
  };
  const openGraphType = meta.get('og:type')?.toLowerCase() ?? null;
  return {
    url: findCanonicalAddress({ document, meta, url }),
    title: chooseTitle({ document, meta, headline: jsonLd.headline }),
    published: firstDate(publishedCandidates(statedIn, meta, jsonLd)),
    modified: firstDate(modifiedCandidates(statedIn, meta, jsonLd)),
    language: readLanguage(document, meta, jsonLd),
    isTypedArticle: jsonLd.isArticle,
    isTypedOther: !jsonLd.isArticle && (jsonLd.isOther || OTHER_OPEN_GRAPH_TYPE.test(openGraphType ?? '')),
    isLiveBlog: jsonLd.isLiveBlog,
    openGraphType,
    statedBody: jsonLd.body,
  };
}

/** First content of each name, names in lower case. */
function readMetaElements(document: Document): Map<string, string> {
  const found = new Map<string, string>();
  for (const element of document.querySelectorAll('meta[content]')) {
    const name = element.getAttribute('property') ?? element.getAttribute('name') ?? element.getAttribute('itemprop');
    const content = element.getAttribute('content')?.trim();
    if (name && content && !found.has(name.toLowerCase())) found.set(name.toLowerCase(), content);
  }
  return found;
}

type StatedIn = (selector: string) => string | null | undefined;

function* publishedCandidates(
  statedIn: StatedIn,
  meta: Map<string, string>,
  jsonLd: JsonLd,
): Generator<string | null | undefined> {
  yield jsonLd.published;
  for (const name of PUBLISHED_NAMES) yield meta.get(name);
  for (const selector of [
    '[itemprop~="datePublished"]',
    'article time[datetime]',
    'main time[datetime]',
    'time[datetime]',
  ]) {
    yield statedIn(selector);
  }
}

function* modifiedCandidates(
  statedIn: StatedIn,
  meta: Map<string, string>,
  jsonLd: JsonLd,
): Generator<string | null | undefined> {
  yield jsonLd.modified;
  for (const name of MODIFIED_NAMES) yield meta.get(name);
  yield statedIn('[itemprop~="dateModified"]');
}

function firstDate(candidates: Iterable<string | null | undefined>): string | null {
  for (const candidate of candidates) {
    const date = candidate ? normaliseDate(candidate) : null;
    if (date) return date;
  }
  return null;
}

const LANGUAGE_TAG = /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i;

function readLanguage(document: Document, meta: Map<string, string>, jsonLd: JsonLd): string | null {
  const stated = [
    document.documentElement.getAttribute('lang'),
    meta.get('og:locale'),
    jsonLd.language,
    meta.get('content-language'),
    meta.get('language'),
  ];
  for (const language of stated) {
    const tag = language?.trim().replaceAll('_', '-');
    if (tag && LANGUAGE_TAG.test(tag)) return tag;
  }
  return null;
}
