import { describe, expect, test } from 'vitest';
import { parsePage } from '../../cli/parse-page';
import { findBody } from '../../core/article/find-body';
import { GATE_EVIDENCE } from '../../core/article/gate-evidence';
import { readBlocks } from '../../core/article/read-blocks';
import { readGateFacts } from '../../core/article/read-gate-facts';
import { readMetadata } from '../../core/article/read-metadata';
import { HEADLINE, PROSE, paragraphs, runToEnd } from './pages';

type Page = { head?: string; body?: string; url?: string };

const PLAIN_URL = 'https://news.example/a/b/c.html';
/** The same story told for several days. */
const manyOf = (days: number): string[] =>
  Array.from({ length: days }, (_, day) => PROSE.map((text) => `On day ${day + 1}: ${text}`)).flat();
/** Nothing speaks for or against it but its length. */
const PLAIN = paragraphs('p', PROSE);
const typed = (type: string): string => `<script type="application/ld+json">{"@type":"${type}"}</script>`;
const between = (line: string): string => PROSE.map((text) => `<p>${text}</p>${line}`).join('');
const LINKED_LINE =
  '<div class="x"><a href="/s">Another story that this page would like to be read as well, today</a></div>';
const headings = (text: (index: number) => string): string =>
  PROSE.map((prose, index) => `<h2>${text(index)}</h2><p>${prose}</p>`).join('');

/** Every row of the table with a page on which it counts. */
const CASES: (Page & { row: string })[] = [
  { row: 'typed', head: typed('NewsArticle') },
  { row: 'typed as something else', head: typed('Product') },
  { row: 'Open Graph: article', head: '<meta property="og:type" content="article">' },
  { row: 'Open Graph: something else', head: '<meta property="og:type" content="video.other">' },
  { row: 'microdata: article', body: `<div itemscope itemtype="https://schema.org/NewsArticle">${PLAIN}</div>` },
  { row: 'microdata: something else', body: `<div itemscope itemtype="https://schema.org/Recipe">${PLAIN}</div>` },
  { row: 'dated', body: `<h1>${HEADLINE}</h1><div>3 May 2024</div>${PLAIN}` },
  { row: 'dated', body: `<h1>${HEADLINE}</h1><div>२०२४ मई ३</div>${PLAIN}` },
  { row: 'dated', head: '<meta name="date" content="2024-05-03">' },
  { row: 'published, in the head', head: '<meta property="article:published_time" content="2024-05-03T09:00:00Z">' },
  { row: 'author', head: '<meta name="author" content="A. Writer">' },
  { row: 'section', head: '<meta property="article:section" content="World">' },
  { row: 'date in the address', url: 'https://news.example/2024/05/03/x' },
  { row: 'headline in the address', url: 'https://news.example/a/islands-agree-on-ferry' },
  { row: 'number in the address', url: 'https://news.example/a/b/c123456.html' },
  { row: 'address of a section', url: 'https://news.example/world/europe' },
  { row: 'address of a search', url: 'https://news.example/find?q=ferry' },
  { row: 'address of a front door', url: 'https://news.example/' },
  { row: 'under its title', body: `<h1>${HEADLINE}</h1>${PLAIN}` },
  { row: 'much prose', body: paragraphs('p', manyOf(2)) },
  { row: 'long prose', body: paragraphs('p', manyOf(5)) },
  { row: 'little prose', body: `<p>${PROSE[0]}</p>` },
  {
    row: 'small share of the page',
    body: `${PLAIN}<table>${'<tr><td>A goal by the home side</td><td>12</td></tr>'.repeat(300)}</table>`,
  },
  { row: 'not to be indexed', head: '<meta name="Robots" content="nofollow, NOINDEX">' },
  { row: 'titled by its first words', head: `<title>A. Writer: “${PROSE[0]?.slice(0, 60)}…”</title>` },
  { row: 'linked lines between', body: `<main>${between(LINKED_LINE)}</main>` },
  { row: 'broken up', body: `<main>${between('<div class="x">Advert</div>')}</main>` },
  { row: 'many headings', body: headings((index) => `Part ${index}`) },
  { row: 'numbered headings', body: headings((index) => `${index + 1}. Duties`) },
  {
    row: 'references',
    body: PROSE.map((text) => `<p>${text}<sup><a href="#n">1</a></sup><sup><a href="#m">2</a></sup></p>`).join(''),
  },
  { row: 'fields', body: `<form>${between('<label>Your name <input></label>')}</form>` },
  { row: 'times between', body: `<main>${between('<time>10:30</time>')}</main>` },
  { row: 'set as typed', body: `<pre>${PROSE.join(' ')}</pre><p>${PROSE[0]}</p>` },
  { row: 'being written', body: `<div contenteditable="true">${PLAIN}</div>` },
  { row: 'priced', body: `${PLAIN}<span itemprop="price">12</span>` },
];

function rowsOf({ head = '', body = PLAIN, url = PLAIN_URL }: Page): string[] {
  const document = parsePage(`<!doctype html><html><head>${head}</head><body>${body}</body></html>`, { url });
  const metadata = readMetadata(document, url);
  const page = runToEnd(readBlocks(document.body));
  const found = runToEnd(findBody({ page, title: metadata.title, statedBody: null }));
  const facts = readGateFacts({ body: found, page, metadata, url });
  return GATE_EVIDENCE.flatMap(({ name, amount }) => (Number(amount(facts)) > 0 ? name : []));
}

describe('evidence of news', () => {
  test('each row has a case, and a name of its own', () => {
    const names = GATE_EVIDENCE.map(({ name }) => name);
    expect(new Set(CASES.map(({ row }) => row))).toEqual(new Set(names));
    expect(new Set(names).size).toBe(names.length);
  });

  test('nothing counts for some plain prose', () => {
    expect(rowsOf({})).toEqual([]);
  });

  test.each(CASES)('$row', ({ row, ...page }) => {
    expect(rowsOf(page)).toContain(row);
  });

  test.each([
    ['a day in the text', { body: `<h1>${HEADLINE}</h1><p>On 3 May 2024 it was so. ${PROSE[0]}</p>${PLAIN}` }, 'dated'],
    ['a price range', { body: `<h1>${HEADLINE}</h1><div>Pages 12 to 2400</div>${PLAIN}` }, 'dated'],
    [
      'a few linked lines',
      { body: `<main>${PLAIN}${LINKED_LINE.repeat(3)}<p>${PROSE[0]}</p></main>` },
      'linked lines between',
    ],
    [
      'times of a live blog',
      { head: typed('LiveBlogPosting'), body: `<main>${between('<time>10:30</time>')}</main>` },
      'times between',
    ],
    ['a title that has only the subject', { head: `<title>${HEADLINE}</title>` }, 'titled by its first words'],
  ])('%s does not count', (_, page, row) => {
    expect(rowsOf(page)).not.toContain(row);
  });
});
