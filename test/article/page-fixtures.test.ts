import { describe, expect, test } from 'vitest';
import { parsePage } from '../../cli/parse-page';
import { type Article, readArticle } from '../../core/article/read-article';
import { foldSpace, listPageFixtures, type PageFixture, readPageFixture } from './page-fixture';

/** Pages of our own making, most written by who had not read the code: at least so many of each sort. */
const LEAST_OF_EACH = 40;

/**
 * Taken for articles though a careful reader would say no: nothing in its structure tells it from one. A dated message under
 * its subject.
 */
const KNOWN_MISTAKES = ['other-webmail-open-message'];

/** Of all blocks that a careful reader would call the articles' text, so many may be lost; and so many others read. Blocks. */
const MOST_LOST = 45;
const MOST_EXTRA = 27;
/** Pages on which the reading agrees with the careful reader in every block. */
const LEAST_AGREED = 33;

const fixtures = listPageFixtures().map(readPageFixture);
const articles = fixtures.filter(({ expected }) => expected.isArticle);
const others = fixtures.filter(({ expected }) => !expected.isArticle);

type Reading = Pick<Article, 'isArticle' | 'text'>;

/** Keeps nothing of the page: a hundred windows held on to cost more time in collecting garbage than all the reading. */
function read({ html, expected: { url } }: PageFixture): Reading {
  const document = parsePage(html, { url });
  const { isArticle, text } = readArticle(document, { url });
  document.defaultView?.close();
  return { isArticle, text };
}

/** Without any white space: scripts differ in where it stands. */
const key = (text: string): string => foldSpace(text).replaceAll(' ', '');

test('there are enough of each sort', () => {
  expect(articles.length).toBeGreaterThanOrEqual(LEAST_OF_EACH);
  expect(others.length).toBeGreaterThanOrEqual(LEAST_OF_EACH);
  expect(others.map(({ name }) => name)).toEqual(expect.arrayContaining(KNOWN_MISTAKES));
});

test.each(others.map((fixture) => [fixture.name, fixture] as const))('%s is no article', (name, fixture) => {
  expect(read(fixture).isArticle).toBe(KNOWN_MISTAKES.includes(name));
});

describe('an article', () => {
  const readings = new Map(articles.map((fixture) => [fixture.name, read(fixture)]));
  const readingOf = ({ name }: PageFixture): Reading => readings.get(name) as Reading;
  const wordsOf = (blocks: readonly { kind: string; text: string }[]): string[] =>
    blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => key(text));

  test.each(articles.map((fixture) => [fixture.name, fixture] as const))('%s is one, with its day', (_, fixture) => {
    const { isArticle, text } = readingOf(fixture);
    expect(isArticle).toBe(true);
    const day = fixture.expected.published?.slice(0, 'YYYY-MM-DD'.length) ?? null;
    expect(text.published?.slice(0, 'YYYY-MM-DD'.length) ?? null).toBe(day);
  });

  test('is read as a careful reader would', () => {
    const compared = articles.map((fixture) => {
      const found = wordsOf(readingOf(fixture).text.blocks);
      const wanted = wordsOf(fixture.blocks);
      return {
        lost: wanted.filter((text) => !found.includes(text)).length,
        extra: found.filter((text) => !wanted.includes(text)).length,
      };
    });
    const sum = (what: 'lost' | 'extra'): number => compared.reduce((total, one) => total + one[what], 0);
    expect(sum('lost')).toBeLessThanOrEqual(MOST_LOST);
    expect(sum('extra')).toBeLessThanOrEqual(MOST_EXTRA);
    expect(compared.filter(({ lost, extra }) => lost + extra === 0).length).toBeGreaterThanOrEqual(LEAST_AGREED);
  });

  test('has the title and the language that its page states, but for pages that state neither', () => {
    const right = articles.filter((fixture) => {
      const { title, language } = readingOf(fixture).text;
      const { expected } = fixture;
      return key(title ?? '') === key(expected.title ?? '') && language?.slice(0, 2) === expected.language?.slice(0, 2);
    });
    expect(articles.length - right.length).toBeLessThanOrEqual(1);
  });
});
