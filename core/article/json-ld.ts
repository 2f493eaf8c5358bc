import { decodeEntities } from './decode-entities';
import { READING_LIMITS } from './limits';

/** What the page's JSON-LD says about itself. Strings as stated, entities decoded. */
export type JsonLd = {
  /** It calls itself a news article, a report, a blog post … */
  isArticle: boolean;
  /** It calls itself something that is no article: a product, a collection page … */
  isOther: boolean;
  /** Its entries are parts of one article. */
  isLiveBlog: boolean;
  headline: string | null;
  /** The article's address. */
  url: string | null;
  published: string | null;
  modified: string | null;
  language: string | null;
  /** The article's text; may be a stub, or hold more than the article. */
  body: string | null;
};

type JsonObject = { readonly [key: string]: unknown };

/** Types of schema.org whose name ends so are articles, but for those that `OTHER_TYPE` names first. */
const ARTICLE_TYPE = /(?:Article|BlogPosting|LiveBlogPosting|^Report)$/;

/** Kinds of page that hold prose but no news: lists, shops, forums, manuals, recipes, vacancies. */
const OTHER_TYPE =
  /^(?:CollectionPage|SearchResultsPage|ProfilePage|ContactPage|AboutPage|CheckoutPage|QAPage|DiscussionForumPosting|JobPosting|Product|ProductGroup|Recipe|TechArticle|ScholarlyArticle|MedicalScholarlyArticle|APIReference|SoftwareApplication|Hotel|Restaurant|Movie|Book)$/;

/** Where an article may stand in the graph. Not `itemListElement`: section pages list articles there. */
const WAYS_DOWN = ['@graph', 'mainEntity', 'mainEntityOfPage', 'hasPart', 'liveBlogUpdate'];
const DEEPEST = 4;
/** A page of its own kind states one article; a list of them at the top is a front page. */
const MOST_ARTICLES_AT_TOP = 3;

/**
 * Reads all JSON-LD scripts in a document or an element, but those set apart; a broken one is passed over, as the page's
 * own words are all we lose.
 */
export function readJsonLd(tree: ParentNode, isApart: (script: Element) => boolean = () => false): JsonLd {
  const articles: { node: JsonObject; depth: number }[] = [];
  let isOther = false;
  for (const { node, depth } of nodesOf(tree, isApart)) {
    const types = typesOf(node);
    if (types.some((type) => OTHER_TYPE.test(type))) isOther = isOther || depth <= 1;
    else if (types.some((type) => ARTICLE_TYPE.test(type))) articles.push({ node, depth });
  }
  const best = articles.reduce<(typeof articles)[number] | null>(
    (found, one) => (!found || rankOf(one) > rankOf(found) ? one : found),
    null,
  );
  const headlines = new Set(articles.filter(({ depth }) => depth === 0).map(({ node }) => textOf(node.headline)));
  const isList = headlines.size >= MOST_ARTICLES_AT_TOP;
  const main = isList ? {} : (best?.node ?? {});
  return {
    isArticle: best !== null && !isList,
    isOther: isOther && best === null,
    isLiveBlog: articles.some(({ node }) => stringsOf(node['@type']).some((type) => type.includes('LiveBlog'))),
    headline: textOf(main.headline) ?? textOf(main.name),
    url: textOf(main.url) ?? textOf(main.mainEntityOfPage),
    published: textOf(main.datePublished) ?? textOf(main.dateCreated),
    modified: textOf(main.dateModified),
    language: languageOf(main.inLanguage),
    body: isList ? null : longestBody(articles.map(({ node }) => node)),
  };
}

function* nodesOf(
  tree: ParentNode,
  isApart: (script: Element) => boolean,
): Generator<{ node: JsonObject; depth: number }> {
  let seen = 0;
  let scripts = 0;
  let length = 0;
  for (const script of tree.querySelectorAll('script[type="application/ld+json" i]')) {
    if (isApart(script)) continue;
    if (++scripts > READING_LIMITS.jsonLdScripts) return;
    const source = script.textContent ?? '';
    if (length + source.length > READING_LIMITS.jsonLdLength) continue;
    length += source.length;
    const waiting: { value: unknown; depth: number }[] = [{ value: parseLoosely(source), depth: 0 }];
    for (let next = waiting.shift(); next; next = waiting.shift()) {
      const { value, depth } = next;
      if (++seen > READING_LIMITS.jsonLdNodes) return;
      if (Array.isArray(value)) waiting.push(...value.slice(0, MOST_IN_ARRAY).map((item) => ({ value: item, depth })));
      if (!isObject(value)) continue;
      yield { node: value, depth };
      // What a list, a shop or a forum holds are entries, none of them the page's own article.
      if (depth >= DEEPEST || typesOf(value).some((type) => OTHER_TYPE.test(type))) continue;
      for (const key of WAYS_DOWN) {
        // A graph is only a bag for what else would stand beside each other.
        if (value[key]) waiting.push({ value: value[key], depth: key === '@graph' ? depth : depth + 1 });
      }
    }
  }
}

/** Entries of one array that are looked at: a live blog has hundreds of updates, and the first tell enough. */
const MOST_IN_ARRAY = 200;

/** Publishers' JSON-LD often has raw line breaks inside strings, or is wrapped in comments or CDATA. */
function parseLoosely(source: string): unknown {
  return (
    parse(source) ??
    parse(
      source
        // biome-ignore lint/suspicious/noControlCharactersInRegex: raw control characters are the fault being mended
        .replace(/[\u0000-\u001f]+/g, ' ')
        .replace(/^\s*(?:<!--|\/\*.*?\*\/|\/\/\s*<!\[CDATA\[|<!\[CDATA\[)/, '')
        .replace(/(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\s*\]\]>\s*\*\/|;)\s*$/, ''),
    )
  );
}

function parse(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return null;
  }
}

/** The article proper before what is attached to it: typed as news, dated, with a headline, near the top. */
function rankOf({ node, depth }: { node: JsonObject; depth: number }): number {
  const isNews = stringsOf(node['@type']).some((type) => type.includes('NewsArticle'));
  return (isNews ? 2 : 1) + (node.datePublished ? 2 : 0) + (node.headline ? 1 : 0) - depth;
}

function longestBody(nodes: JsonObject[]): string | null {
  const bodies = nodes.map((node) => node.articleBody).filter((body) => typeof body === 'string');
  const longest = bodies.reduce((found, body) => (body.length > found.length ? body : found), '');
  const cut = longest.slice(0, READING_LIMITS.statedBodyLength);
  return cut ? decodeEntities(cut.includes('<') ? cut.replace(/<[^<>]+>/g, ' ') : cut) : null;
}

function isObject(value: unknown): value is JsonObject {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function typesOf(node: JsonObject): string[] {
  return stringsOf(node['@type']).map((type) => type.replace(/^https?:\/\/schema\.org\//, ''));
}

/** Strings, alone or in an array; a thing that is named by its address, and a value with its type, count as theirs. */
function stringsOf(value: unknown): string[] {
  return (Array.isArray(value) ? value : [value])
    .map((item) => (isObject(item) ? (item['@value'] ?? item['@id']) : item))
    .filter((item) => typeof item === 'string');
}

function textOf(value: unknown): string | null {
  const first = stringsOf(value)[0];
  const text = first === undefined ? '' : decodeEntities(first).replace(/\s+/g, ' ').trim();
  return text || null;
}

function languageOf(value: unknown): string | null {
  if (isObject(value)) return textOf(value.alternateName) ?? textOf(value.name);
  return textOf(value);
}
