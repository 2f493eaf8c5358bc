import { describe, expect, it } from 'vitest';
import { effectiveState } from '../../core/settings/effective-state';
import { addSiteRule, findSite, isSite, isSiteOff, removeSiteRules } from '../../core/settings/site-rules';

describe('findSite', () => {
  it.each([
    ['https://news.example/a?b#c', 'news.example'],
    ['http://user:word@News.Example:8080/', 'news.example'],
    ['https://www.news.example/', 'news.example'],
    ['https://news.example./', 'news.example'],
    ['https://www.com/', 'www.com'],
    ['https://bücher.example/', 'xn--bcher-kva.example'],
    ['http://localhost:3000/', 'localhost'],
    ['http://127.0.0.1:8000/', '127.0.0.1'],
    ['http://[::1]:8000/', '[::1]'],
    ['about:blank', null],
    ['chrome://extensions', null],
    ['file:///tmp/a.html', null],
    ['not an address', null],
  ])('%s: %s', (url, site) => {
    expect(findSite(url)).toBe(site);
    if (site !== null) expect(isSite(site)).toBe(true);
  });
});

describe('isSiteOff', () => {
  it.each([
    ['example.org', 'https://example.org/', true],
    ['example.org', 'https://www.example.org/a', true],
    ['example.org', 'https://deep.news.example.org:444/', true],
    ['example.org', 'https://notexample.org/', false],
    ['example.org', 'https://example.org.evil.example/', false],
    ['news.example.org', 'https://example.org/', false],
    ['xn--bcher-kva.example', 'https://www.bücher.example/', true],
    ['0.0.1', 'http://127.0.0.1/', false],
    ['127.0.0.1', 'http://127.0.0.1:8000/', true],
    ['localhost', 'http://localhost:3000/', true],
    ['localhost', 'http://app.localhost/', true],
    ['example.org', 'about:blank', false],
  ])('rule %s on %s: %s', (rule, url, isOff) => {
    expect(isSiteOff([rule], url)).toBe(isOff);
  });
});

describe('addSiteRule and removeSiteRules', () => {
  it.each([
    ['adds', [], 'https://www.b.example/x', ['b.example']],
    ['keeps them in order', ['c.example'], 'https://b.example/', ['b.example', 'c.example']],
    ['adds nothing twice', ['b.example'], 'https://b.example/', ['b.example']],
    ['adds nothing that a rule covers', ['b.example'], 'https://news.b.example/', ['b.example']],
    ['takes narrower rules in', ['news.b.example'], 'https://b.example/', ['b.example']],
    ['adds nothing for a page without a site', [], 'about:blank', []],
  ])('%s', (_, rules, url, after) => {
    expect(addSiteRule(rules, url)).toEqual(after);
  });

  it.each([
    ['removes the site’s rule', ['b.example', 'c.example'], 'https://www.b.example/', ['c.example']],
    ['removes a wider rule', ['b.example'], 'https://news.b.example/', []],
    ['leaves narrower rules', ['news.b.example'], 'https://b.example/', ['news.b.example']],
  ])('%s', (_, rules, url, after) => {
    expect(removeSiteRules(rules, url)).toEqual(after);
  });
});

const NOT_ARTICLE = { site: 'news.example', pattern: '/shop', verdict: 'not-article' } as const;
const ARTICLE = { ...NOT_ARTICLE, verdict: 'article' } as const;

describe('effectiveState', () => {
  it.each([
    [false, [], [], 'on'],
    [false, ['news.example'], [], 'site-off'],
    [true, [], [], 'paused'],
    [true, ['news.example'], [], 'paused'],
    [false, [], [ARTICLE], 'article'],
    [false, [], [NOT_ARTICLE], 'not-an-article'],
    [false, ['news.example'], [ARTICLE], 'site-off'],
    [true, [], [ARTICLE], 'paused'],
    [false, [], [{ ...ARTICLE, site: 'other.example' }], 'on'],
  ] as const)('paused %s, off %j, corrected %j: %s', (paused, rules, articleRules, state) => {
    expect(effectiveState('https://news.example/shop', { settings: { paused }, rules, articleRules })).toBe(state);
  });
});
