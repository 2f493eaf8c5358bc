import { parseAddress } from './parse-address';

/**
 * Years, dates and ids; `slug-100.html`; letters and digits mixed; five words or more joined by hyphens, not
 * counting "and"; a long text in percent signs. Shorter slugs look like the names of sections ("letters-to-the-editor").
 */
const VARYING = new RegExp(
  [
    '^\\d{3,}$',
    '\\d{5}',
    '\\d{4}[-_.]\\d\\d?[-_.]\\d',
    '\\d[-_.]\\d\\d?[-_.]\\d{4}',
    '[-_]\\d+\\.\\w+$',
    '^(?=\\w*\\d[a-z])[a-z\\d]{8,}$',
    '(?:[-_][^-_]+){4}',
    '(?:%..){36}',
  ].join('|'),
  'i',
);
/** Three words: enough to be covered by another article's `*`, not to become one. */
const LIKELY_SLUG = /(?:[-_][^-_]+){2}/;
/** "Us-and-canada" is one thing and not three words of a headline. */
const AND = /[-_](?:and|und|et)(?=[-_])/gi;
/** What varies only behind something that does: month and day of a date. */
const PART_OF_DATE = /^(?:\d\d?|jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)$/i;
/** Letters that say what kind of page an id is of (`a-123` an article, `s-123` a section). */
const ID_LETTERS = /^[a-z]{1,2}-(?=\d+$)/i;
/** Keys of a query that name the page; all others say how it was reached or is shown. */
const NAMING_KEY = /^(?:[anpv]|article|story|(?:(?:article|art|story|news|post|page|item|doc|content|[ans])[-_]?)?id)$/;
/** Far longer than addresses of news. UTF-16 units. */
const LONGEST = 1_000;
const PATTERN = /^\/\S*$/;

/**
 * The pattern of an address's path: `*` stands for what differs from article to article, the front door is `/`, and of a
 * query only the keys remain that name the page (`/article.php?id`). Null for an address that is none or too long.
 */
export function findAddressPattern(url: string): string | null {
  const address = readAddress(url);
  if (!address) return null;
  const pattern = `/${generalise(address.segments).join('/')}${address.query}`;
  return pattern.length <= LONGEST ? pattern : null;
}

/** Whether an address is one of those that a pattern was made for. */
export function matchesPattern(pattern: string, url: string): boolean {
  const address = readAddress(url);
  if (!address) return false;
  const { segments, query } = address;
  const general = generalise(segments);
  const [path = '', keys] = pattern.split('?');
  const parts = path.split('/').filter(Boolean);
  return (
    (keys ? `?${keys}` : '') === query &&
    parts.length === segments.length &&
    parts.every((part, index) => {
      const segment = segments[index] ?? '';
      return part === segment || part === general[index] || (part === '*' && LIKELY_SLUG.test(withoutAnd(segment)));
    })
  );
}

export function isAddressPattern(value: unknown): value is string {
  return typeof value === 'string' && value.length <= LONGEST && PATTERN.test(value);
}

function readAddress(url: string): { segments: string[]; query: string } | null {
  const address = parseAddress(url);
  if (!address) return null;
  const { pathname, search } = address;
  // Not by `searchParams`: a content script in Firefox may not walk through the page's iterators.
  const parameters = search.slice(1).split('&');
  const keys = parameters.map((one) => one.split('=', 1).join('').toLowerCase()).filter((key) => NAMING_KEY.test(key));
  // A star of the address's own must not be taken for ours.
  const path = pathname.replace(/\/index\.\w+$/, '').replaceAll('*', '%2A');
  const query = keys.length > 0 ? `?${[...new Set(keys)].sort().join('&')}` : '';
  return { segments: path.split('/').filter(Boolean), query };
}

function generalise(segments: readonly string[]): string[] {
  let hasVaried = false;
  return segments.map((segment, index) => {
    const isSlug = index === segments.length - 1 && /[-_]/.test(segment);
    const varies = VARYING.test(withoutAnd(segment)) || (hasVaried && (isSlug || PART_OF_DATE.test(segment)));
    hasVaried ||= varies;
    return varies ? `${ID_LETTERS.exec(segment)?.[0] ?? ''}*` : segment;
  });
}

function withoutAnd(segment: string): string {
  return segment.replace(AND, '');
}
