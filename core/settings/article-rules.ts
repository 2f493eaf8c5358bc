import { findAddressPattern, isAddressPattern, matchesPattern } from './address-pattern';
import { findSite, isSite } from './site-rules';

/** What the reader says of pages that Backstory took for something else. */
export type ArticleVerdict = 'article' | 'not-article';

/** Pages of one kind: a host as in site rules, but without its subdomains, and a pattern of its paths. */
export type ArticlePages = { site: string; pattern: string };

export type ArticleRule = ArticlePages & { verdict: ArticleVerdict };

/** The newest first. */
export type ArticleRules = readonly ArticleRule[];

/** More than anyone makes by hand, and few enough to be read on every page. */
export const MOST_ARTICLE_RULES = 1_000;

/** The pages that a word on this one is kept for; null where none can be: pages of the browser, endless addresses. */
export function findArticlePages(url: string): ArticlePages | null {
  const site = findSite(url);
  const pattern = findAddressPattern(url);
  return site === null || pattern === null ? null : { site, pattern };
}

/** The rule that holds for an address: of those that match the one with the fewest `*`. */
export function findArticleRule(rules: ArticleRules, url: string): ArticleRule | null {
  const site = findSite(url);
  const matching = rules.filter((rule) => rule.site === site && matchesPattern(rule.pattern, url));
  return matching.sort(byWidth)[0] ?? null;
}

/** The rules with a new one for these pages, in place of an older one, or (null) with none. */
export function changeArticleRule(
  rules: ArticleRules,
  { site, pattern }: ArticlePages,
  verdict: ArticleVerdict | null,
): ArticleRules {
  const others = rules.filter((rule) => rule.site !== site || rule.pattern !== pattern);
  // A full list loses its oldest rule.
  return verdict ? [{ site, pattern, verdict }, ...others].slice(0, MOST_ARTICLE_RULES) : others;
}

export function isArticleRule(value: unknown): value is ArticleRule {
  const { site, pattern, verdict } = (value ?? {}) as Record<string, unknown>;
  return isSite(site) && isAddressPattern(pattern) && (verdict === 'article' || verdict === 'not-article');
}

/** Of two with as many `*` that one comes first whose fixed parts do, so that the order of saving says nothing. */
function byWidth({ pattern: a }: ArticleRule, { pattern: b }: ArticleRule): number {
  return starsOf(a) - starsOf(b) || (a > b ? -1 : Number(a < b));
}

function starsOf(pattern: string): number {
  return pattern.split('*').length;
}
