import { chooseTitle } from './choose-title';
import { findCanonicalAddress } from './find-canonical-address';
import { findStatedTimes } from './find-stated-times';
import { fitAddress } from './fit-address';
import { normaliseDate } from './normalise-date';
import { readHead } from './read-head';
import { readLanguage } from './read-language';

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

/**
 * Names of meta elements in lower case, best first, as publishers and their tools write them: the protocol's own; then
 * `datepublished`, `parsely-pub-date`, `publication_date`, `dc.date.issued`, `dcterms.created`, `sailthru.date`, `date` …
 */
const PUBLISHED_NAMES = [
  /^article:published_time$/,
  /publi[a-z]*[-_.]?(?:time|date)|date[-_.]?publi|pub-?date|article\.published/,
  /\b(?:issued|created|date)$/,
];
const MODIFIED_NAMES = [
  /^article:modified_time$/,
  /(?:modif|updat)[a-z]*[-_.]?(?:time|date)|date[-_.]?modif|last-?mod|\bmodified$/,
];

/** Open Graph types (https://ogp.me/#types) of pages whose prose is no news. */
const OTHER_OPEN_GRAPH_TYPE = /^(?:product|profile|book|music|video|game|restaurant|business)/;

/**
 * `url`: the page's address, used where the page states none of its own. `apart`: boxes of further articles on the page,
 * which speak of themselves.
 */
export function readMetadata(document: Document, url: string, apart: readonly Element[] = []): PageMetadata {
  const isApart = (element: Element): boolean => apart.some((box) => box.contains(element));
  const { meta, jsonLd, isOwn } = readHead(document, url, isApart);
  const { title, heading } = chooseTitle({ document, meta, headline: jsonLd.headline });
  const language = readLanguage(
    [
      document.documentElement.getAttribute('lang'),
      meta.get('og:locale'),
      jsonLd.language,
      meta.get('content-language'),
      meta.get('language'),
    ],
    `${title} ${meta.get('og:description') ?? meta.get('description') ?? ''}`,
  );
  const dateOf = (stated: string | null, names: RegExp[], isUpdate: boolean): string | null => {
    const inMeta = names.flatMap((name) => [...meta].flatMap(([key, content]) => (name.test(key) ? content : [])));
    const shown = findStatedTimes({ document, heading, isUpdate, isApart });
    return (
      firstOf([stated ?? '', ...inMeta], (text) => normaliseDate(text)) ??
      firstOf(shown, (element) => dateIn(element, language))
    );
  };
  const openGraphType = meta.get('og:type')?.toLowerCase() ?? null;
  return {
    url: isOwn ? findCanonicalAddress({ document, meta, url }) : fitAddress(url),
    title,
    published: dateOf(jsonLd.published, PUBLISHED_NAMES, false),
    modified: dateOf(jsonLd.modified, MODIFIED_NAMES, true),
    language,
    isTypedArticle: jsonLd.isArticle,
    isTypedOther: !jsonLd.isArticle && (jsonLd.isOther || OTHER_OPEN_GRAPH_TYPE.test(openGraphType ?? '')),
    isLiveBlog: jsonLd.isLiveBlog,
    openGraphType,
    statedBody: jsonLd.body,
  };
}

function firstOf<Item>(items: Iterable<Item>, read: (item: Item) => string | null): string | null {
  for (const item of items) {
    const found = read(item);
    if (found) return found;
  }
  return null;
}

/** As it is stated for machines, else as the reader of that language sees it. */
function dateIn(element: Element, language: string | null): string | null {
  const stated = element.getAttribute('content') ?? element.getAttribute('datetime');
  return normaliseDate(stated ?? '') ?? normaliseDate(element.textContent ?? '', language);
}
