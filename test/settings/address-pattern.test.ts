import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findAddressPattern, isAddressPattern, matchesPattern } from '../../core/settings/address-pattern';

const SITE = 'https://news.example';

describe('findAddressPattern', () => {
  it.each([
    // The ways in, and lists of stories: nothing in them varies, so a word on them is for them alone.
    ['/', '/'],
    ['', '/'],
    ['/index.html', '/'],
    ['/?utm_source=feed&ref=top', '/'],
    ['/#top', '/'],
    ['/en', '/en'],
    ['/en-gb/', '/en-gb'],
    ['/world', '/world'],
    ['/world/', '/world'],
    ['/world/index.php', '/world'],
    ['/world/europe', '/world/europe'],
    ['/world/us-and-canada', '/world/us-and-canada'],
    ['/world/latin-america-and-the-caribbean', '/world/latin-america-and-the-caribbean'],
    ['/opinion/letters-to-the-editor', '/opinion/letters-to-the-editor'],
    ['/world?page=2', '/world'],
    ['/world/2', '/world/2'],
    ['/live', '/live'],
    ['/world-cup-2026', '/world-cup-2026'],
    ['/topics/covid-19', '/topics/covid-19'],
    ['/news/24-7', '/news/24-7'],
    ['/football/2025-26', '/football/2025-26'],
    ['/de/%D0%BF%D1%80%D0%BE%D0%B8%D1%81%D1%88%D0%B5%D1%81%D1%82%D0%B2%D0%B8%D1%8F', undefined],
    // Dates.
    ['/world/2024/12/29/river-treaty-near', '/world/*/*/*/*'],
    ['/world/2024/dec/29/river-treaty-near', '/world/*/*/*/*'],
    ['/2024/12/29/world/river-treaty-near/index.html', '/*/*/*/world/*'],
    ['/internacional/2024-12-29/tratado-cerca.html', '/internacional/*/*'],
    ['/world/river-treaty-2024-12-29/', '/world/*'],
    ['/int/article/2024/12/29/traite-proche_6471234_3210.html', '/int/article/*/*/*/*'],
    ['/liveblog/2024/12/29/river-treaty-live', '/liveblog/*/*/*/*'],
    // Ids.
    ['/news/articles/c0abc123', '/news/articles/*'],
    ['/news/articles/cvgwxqmn0ppo', '/news/articles/*'],
    ['/news/live/c0abc123wxyt', '/news/live/*'],
    ['/news/topics/cz4pr2gd85qt', '/news/topics/*'],
    ['/news/world-us-canada-67890123', '/news/*'],
    ['/politik/slug-12345.html', '/politik/*'],
    ['/ausland/amerika/flussvertrag-100.html', '/ausland/amerika/*'],
    ['/a/slug/123', '/a/slug/*'],
    ['/article/1234567', '/article/*'],
    ['/story/3000000250000/fluss-vertrag', '/story/*/*'],
    ['/world/river-treaty-rcna185000', '/world/*'],
    ['/en/middle-east/s-14207', '/en/middle-east/s-*'],
    ['/en/river-treaty-is-near-says-holt/a-71191234', '/en/*/a-*'],
    // Slugs.
    ['/some-long-slug-of-words', '/*'],
    ['/books/the-road-to-hanoi-and-back-again', '/books/*'],
    ['/en/news/river-treaty-is-near-says-holt', '/en/news/*'],
    ['/world/river_treaty_is_near_says_holt', '/world/*'],
    ['/video/watch-the-river-rise-in-the-north', '/video/*'],
    [`/${encodeURI('جزيرتان-تتفقان-على-إعادة-فتح-الخط')}`, '/*'],
    [`/news/${encodeURI('两个岛屿的政府星期二同意重新开通航线')}`, '/news/*'],
    // Queries that name the page.
    ['/article.php?id=5', '/article.php?id'],
    ['/article.php?lang=en&ID=5&utm_id=3', '/article.php?id'],
    ['/?p=123', '/?p'],
    ['/index.php?p=123', '/?p'],
    ['/watch?v=dQw4w9WgXcQ&t=5', '/watch?v'],
    ['/show?story_id=1&article=2&story_id=3', '/show?article&story_id'],
    ['/world/europe?fbclid=IwAR0123', '/world/europe'],
    ['/a*b/*', '/a%2Ab/%2A'],
  ])('%s: %s', (path, pattern = path) => {
    expect(findAddressPattern(SITE + path)).toBe(pattern);
  });

  it.each([['no address'], [`${SITE}/${'a'.repeat(2_000)}`]])('gives none for %.40s', (url) => {
    expect(findAddressPattern(url)).toBeNull();
  });
});

describe('matchesPattern', () => {
  it.each([
    ['/world/2024/12/29/river-treaty-near', '/world/2025/1/2/quite-another-story', true],
    ['/world/2024/12/29/river-treaty-near', '/sport/2024/12/29/river-treaty-near', false],
    ['/world/2024/12/29/river-treaty-near', '/world', false],
    ['/world/2024/12/29/river-treaty-near', '/world/europe', false],
    ['/world/river-treaty-is-near-says-holt', '/world/a-short-slug', true],
    ['/world/river-treaty-is-near-says-holt', '/world/europe', false],
    ['/world/river-treaty-is-near-says-holt', '/world/middle-east', false],
    ['/world/river-treaty-is-near-says-holt', '/world/us-and-canada', false],
    ['/some-long-slug-of-words', '/', false],
    ['/some-long-slug-of-words', '/en-gb', false],
    ['/some-long-slug-of-words', '/world', false],
    ['/video/watch-the-river-rise-in-the-north', '/world/watch-the-river-rise-in-the-north', false],
    ['/en/river-treaty-is-near-says-holt/a-71191234', '/en/middle-east/s-14207', false],
    ['/en/middle-east/s-14207', '/en/river-treaty-is-near-says-holt/a-71191234', false],
    ['/world', '/world/2024/12/29/river-treaty-near', false],
    ['/world', '/world/river-treaty-is-near-says-holt', false],
    ['/', '/some-long-slug-of-words', false],
    ['/', '/?p=5', false],
    ['/?p=4', '/?utm_source=a&p=5', true],
    ['/?p=4', '/', false],
    ['/article.php?id=5', '/article.php?id=6', true],
    ['/article.php?id=5', '/article.php', false],
    ['/article.php', '/article.php?id=5', false],
    ['/article.php?id=5', '/article.php?id=5&p=1', false],
  ])('a word on %s holds on %s: %s', (said, path, holds) => {
    expect(matchesPattern(findAddressPattern(SITE + said) ?? '', SITE + path)).toBe(holds);
  });
});

const SEGMENTS = [
  'world',
  'en',
  '2024',
  '12',
  'dec',
  'a-123',
  'river-treaty',
  'a-b-c',
  'a-b-c-d-e',
  'c0abc123',
  '*',
  'index.html',
];
const segment = fc.oneof(fc.constantFrom(...SEGMENTS), fc.webSegment());
const query = fc.oneof(
  fc.constantFrom('', '?id=5', '?p', '?utm_source=x', '?ID=1&p=2&id=3'),
  fc.webQueryParameters().map((text) => `?${text}`),
);
const address = fc
  .tuple(fc.array(segment, { maxLength: 6 }), fc.constantFrom('', '/'), query)
  .map(([segments, end, search]) => `${SITE}/${segments.join('/')}${end}${search}`);

describe('every pattern', () => {
  it('holds for the address that it was made from, and can be stored', () => {
    fc.assert(
      fc.property(address, (url) => {
        const pattern = findAddressPattern(url);
        if (pattern === null) return url.length > 300;
        return isAddressPattern(pattern) && matchesPattern(pattern, url);
      }),
      { numRuns: 2_000 },
    );
  });

  it.each(['/', '/en', '/en-gb'])('holds for the front door %s only if it was made from it', (door) => {
    const pathOf = (url: string) =>
      new URL(url).pathname
        .replace(/\/+index\.\w+$/, '')
        .split('/')
        .filter(Boolean)
        .join('/');
    const isDoor = (url: string) => pathOf(url) === door.slice(1);
    fc.assert(
      fc.property(address, (url) => isDoor(url) || !matchesPattern(findAddressPattern(url) ?? '', SITE + door)),
      { numRuns: 2_000 },
    );
    expect(matchesPattern(findAddressPattern(SITE + door) ?? '', `${SITE}${door}?utm_source=feed`)).toBe(true);
  });
});
