import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type ArticleRules,
  changeArticleRule,
  findArticlePages,
  findArticleRule,
  MOST_ARTICLE_RULES,
} from '../../core/settings/article-rules';

const SITE = 'news.example';
const rule = (pattern: string, verdict: 'article' | 'not-article' = 'article', site = SITE) =>
  ({ site, pattern, verdict }) as const;

describe('findArticlePages', () => {
  it.each([
    ['https://www.News.example:444/world/europe?page=2#top', { site: SITE, pattern: '/world/europe' }],
    ['https://m.news.example/', { site: 'm.news.example', pattern: '/' }],
    ['about:blank', null],
    ['file:///a.html', null],
    [`https://news.example/${'a'.repeat(2_000)}`, null],
  ])('%.50s', (url, pages) => {
    expect(findArticlePages(url)).toEqual(pages);
  });
});

describe('findArticleRule', () => {
  it.each<{ rules: ArticleRules; path: string; pattern: string | null }>([
    { rules: [], path: '/world', pattern: null },
    { rules: [rule('/world')], path: '/world/', pattern: '/world' },
    { rules: [rule('/world')], path: '/sport', pattern: null },
    { rules: [rule('/world', 'article', 'm.news.example')], path: '/world', pattern: null },
    { rules: [rule('/world', 'article', 'example')], path: '/world', pattern: null },
    { rules: [rule('/a/*'), rule('/a/b-c-d')], path: '/a/b-c-d', pattern: '/a/b-c-d' },
    { rules: [rule('/*/b-c-d'), rule('/x-y-z/*')], path: '/x-y-z/b-c-d', pattern: '/x-y-z/*' },
  ])('$path under $rules: $pattern', ({ rules, path, pattern }) => {
    for (const order of [rules, rules.toReversed()]) {
      expect(findArticleRule(order, `https://${SITE}${path}`)?.pattern ?? null).toBe(pattern);
    }
  });

  it('gives the same in whatever order the rules were saved', () => {
    const segment = fc.constantFrom('world', 'a-b-c', '*', '12345', 'x-y-z');
    const path = fc.array(segment, { minLength: 1, maxLength: 3 }).map((segments) => `/${segments.join('/')}`);
    const rules = fc.uniqueArray(fc.record({ pattern: path, verdict: fc.constantFrom('article', 'not-article') }), {
      selector: ({ pattern }) => pattern,
      maxLength: 12,
    });
    const shuffled = rules.chain((all) =>
      fc.tuple(fc.constant(all), fc.shuffledSubarray(all, { minLength: all.length })),
    );
    const save = (saved: readonly { pattern: string; verdict: 'article' | 'not-article' }[]) =>
      saved.reduce<ArticleRules>(
        (before, { pattern, verdict }) => changeArticleRule(before, { site: SITE, pattern }, verdict),
        [],
      );
    fc.assert(
      fc.property(shuffled, path, ([one, other], address) => {
        const url = `https://${SITE}${address}`;
        expect(findArticleRule(save(one), url)).toEqual(findArticleRule(save(other), url));
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('changeArticleRule', () => {
  const pages = { site: SITE, pattern: '/world/*' };

  it('puts the newest first, in place of an older one for the same pages alone', () => {
    const before = [rule('/sport'), rule('/world/*'), rule('/world/*', 'article', 'other.example')];
    expect(changeArticleRule(before, pages, 'not-article')).toEqual([
      rule('/world/*', 'not-article'),
      rule('/sport'),
      rule('/world/*', 'article', 'other.example'),
    ]);
  });

  it('forgets a rule, and leaves the others', () => {
    expect(changeArticleRule([rule('/sport'), rule('/world/*')], pages, null)).toEqual([rule('/sport')]);
  });

  it('drops the oldest of a full list', () => {
    const full = Array.from({ length: MOST_ARTICLE_RULES }, (_, index) => rule(`/${index}`));
    const after = changeArticleRule(full, pages, 'article');
    expect(after).toHaveLength(MOST_ARTICLE_RULES);
    expect([after[0]?.pattern, after.at(-1)?.pattern]).toEqual(['/world/*', `/${MOST_ARTICLE_RULES - 2}`]);
  });
});
