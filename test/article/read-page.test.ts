import { describe, expect, test } from 'vitest';
import { type PageReading, readPage } from '../../core/article/read-page';
import { documentOf, PAGE_URL, paragraphs, shadowDocumentOf } from './pages';
import { DAM, FERRY, LIBRARY, type Story } from './stories';

type Page = { head?: string; body: string };

const ORIGIN = 'https://news.example';
const HEAD = `<title>${FERRY.title}</title><meta property="og:title" content="${FERRY.title}"><meta property="article:published_time" content="${FERRY.published}">`;
const jsonLd = (stated: object): string => `<script type="application/ld+json">${JSON.stringify(stated)}</script>`;
const dated = ({ published }: Story): string => `<time datetime="${published}">${published}</time>`;
const prose = ({ texts }: Story): string => `<div class="body">${paragraphs('p', texts)}</div>`;

const read = (page: Page): PageReading => readPage(documentOf({ head: HEAD, ...page }), { url: PAGE_URL });
const titlesOf = ({ articles }: PageReading): (string | null)[] => articles.map(({ text }) => text.title);
const textsOf = ({ articles }: PageReading): string[][] =>
  articles.map(({ text }) => text.blocks.map((block) => block.text));

/** No two articles, and no two blocks of one, stand on the same text nodes. */
function expectNoBlockTwice({ articles }: PageReading): void {
  const nodes = articles.flatMap(({ maps }) => maps.map((map) => map[0]?.node));
  expect(new Set(nodes).size).toBe(nodes.length);
}

const story = (one: Story, heading = 'h1'): string =>
  `<div class="story"><${heading}>${one.title}</${heading}><div class="meta">By our staff ${dated(one)}</div>${prose(one)}</div>`;
const article = (one: Story, heading = 'h1', names = 'story'): string =>
  `<article class="${names}"><${heading}>${one.title}</${heading}>${dated(one)}${prose(one)}</article>`;
const main = (...parts: string[]): string => `<main>${parts.join('')}</main>`;

describe('several articles on one page are each read', () => {
  const three = [FERRY, DAM, LIBRARY];
  test.each<{ shape: string; page: Page; stories: Story[] }>([
    {
      shape: 'boxes alike, a top heading in each',
      page: { body: main(...three.map((one) => story(one))) },
      stories: three,
    },
    {
      shape: 'boxes alike, nothing but a top heading in each',
      page: {
        body: main(...three.map((one) => `<div class="s"><h1>${one.title}</h1>${prose(one)}</div>`)),
      },
      stories: three,
    },
    {
      shape: 'articles with second headings and dates',
      page: { body: main(...three.map((one) => article(one, 'h2'))) },
      stories: three,
    },
    {
      shape: 'articles whose names differ',
      page: {
        body: main(
          ...three.map((one, index) => article(one, 'h1', `post post-${index} category-${one.path.slice(1, 5)}`)),
        ),
      },
      stories: three,
    },
    {
      shape: 'the next story in a box of another kind',
      page: { body: main(article(FERRY), `<div class="next-story">${article(DAM, 'h2', 'appended')}</div>`) },
      stories: [FERRY, DAM],
    },
    {
      shape: 'the next story typed as an article',
      page: {
        body: main(
          story(FERRY),
          `<div class="more" itemscope itemtype="https://schema.org/NewsArticle"><h2><a href="${DAM.path}">${DAM.title}</a></h2><meta itemprop="datePublished" content="${DAM.published}">${prose(DAM)}</div>`,
        ),
      },
      stories: [FERRY, DAM],
    },
    {
      shape: 'each with JSON-LD of its own',
      page: {
        head: `<title>${FERRY.title}</title>`,
        body: main(
          ...three.map(
            (one) =>
              `<section class="wrap">${jsonLd({ '@type': 'NewsArticle', headline: one.title, datePublished: one.published, articleBody: one.texts.join(' ') })}<h2>${one.title}</h2>${prose(one)}</section>`,
          ),
        ),
      },
      stories: three,
    },
    {
      shape: 'a next story three times as long as the page’s own',
      page: {
        body: main(
          article({ ...FERRY, texts: FERRY.texts.slice(0, 3) }),
          article({ ...DAM, texts: [...DAM.texts, ...LIBRARY.texts] }),
        ),
      },
      stories: [
        { ...FERRY, texts: FERRY.texts.slice(0, 3) },
        { ...DAM, texts: [...DAM.texts, ...LIBRARY.texts] },
      ],
    },
    {
      shape: 'subheads in each',
      page: {
        body: main(
          ...[FERRY, DAM].map((one) =>
            article(one).replace(`<p>${one.texts[2]}`, `<h2>What is at stake</h2><p>${one.texts[2]}`),
          ),
        ),
      },
      stories: [FERRY, DAM].map((one) => ({ ...one, texts: one.texts.toSpliced(2, 0, 'What is at stake') })),
    },
  ])('$shape', ({ page, stories }) => {
    const reading = read(page);
    expect(titlesOf(reading)).toEqual(stories.map(({ title }) => title));
    expect(textsOf(reading)).toEqual(stories.map(({ texts }) => texts));
    expectNoBlockTwice(reading);
    for (const { container, text, maps } of reading.articles) {
      expect(maps).toHaveLength(text.blocks.length);
      expect(maps.every((map) => map.every(({ node }) => container.contains(node)))).toBe(true);
    }
  });

  test('in open shadow roots too', () => {
    const body = `<x-app><template shadowrootmode="open">${main(article(FERRY), article(DAM))}</template></x-app>`;
    const reading = readPage(shadowDocumentOf({ head: HEAD, body }), { url: PAGE_URL });
    expect(textsOf(reading)).toEqual([FERRY.texts, DAM.texts]);
  });
});

describe('a further article speaks for itself', () => {
  const { title, path, published } = DAM;
  test.each<{ what: string; box: string; url?: string; published?: string | null; language?: string }>([
    { what: 'a time element', box: `<article><h1>${title}</h1>${dated(DAM)}${prose(DAM)}</article>`, published },
    {
      what: 'a date in words by its heading',
      box: `<article><h1>${title}</h1><p class="by">28 April 2024</p>${prose(DAM)}</article>`,
      published,
    },
    { what: 'no date, never the page’s', box: `<article><h1>${title}</h1>${prose(DAM)}</article>`, published: null },
    {
      what: 'JSON-LD',
      box: `<article>${jsonLd({ '@type': 'NewsArticle', datePublished: published })}<h2>${title}</h2>${prose(DAM)}</article>`,
      published,
    },
    {
      what: 'an address of its own on the box',
      box: `<article data-url="${path}"><h1>${title}</h1>${prose(DAM)}</article>`,
      url: ORIGIN + path,
      published: null,
    },
    {
      what: 'a link in its heading',
      box: `<article><h2><a href="${path}#top">${title}</a></h2>${dated(DAM)}${prose(DAM)}</article>`,
      url: ORIGIN + path,
    },
    {
      what: 'a permalink',
      box: `<article><h1>${title}</h1>${dated(DAM)}${prose(DAM)}<a rel="bookmark" href="${path}">Link</a></article>`,
      url: ORIGIN + path,
    },
    {
      what: 'no address of another site',
      box: `<article data-url="https://other.example/x"><h1>${title}</h1>${dated(DAM)}${prose(DAM)}</article>`,
    },
    {
      what: 'a language',
      box: `<article lang="cy"><h1>${title}</h1>${dated(DAM)}${prose(DAM)}</article>`,
      language: 'cy',
    },
  ])('$what', ({ box, url = PAGE_URL, published: date = published, language = null }) => {
    const reading = read({ body: main(article(FERRY), `<div class="next">${box}</div>`) });
    expect(reading.articles[0]?.text).toMatchObject({ title: FERRY.title, published: FERRY.published, url: PAGE_URL });
    expect(reading.articles[1]?.text).toMatchObject({ title, published: date, url, language });
    expect(reading.about).toMatchObject({ title: FERRY.title });
  });

  test('and leaves the page’s own date alone, also where that stands in no head', () => {
    const body = main(
      `<article><h1>${FERRY.title}</h1><p>3 May 2024</p>${prose(FERRY)}</article>`,
      `<article>${jsonLd({ '@type': 'NewsArticle', datePublished: published })}<h1>${title}</h1>${dated(DAM)}${prose(DAM)}</article>`,
    );
    const reading = read({ head: `<title>${FERRY.title}</title><meta property="og:type" content="article">`, body });
    expect(reading.articles.map(({ text }) => text.published)).toEqual([FERRY.published, published]);
  });
});

describe('one article stays one', () => {
  const [first = '', ...rest] = FERRY.texts;
  const long = (text: string): string => paragraphs('p', [text, ...DAM.texts.slice(0, 3)]);
  const entry = (text: string, index: number): string =>
    `<article class="entry" id="entry-${index}" itemprop="liveBlogUpdate" itemscope itemtype="https://schema.org/BlogPosting"><time datetime="2024-05-03T1${index}:00">1${index}:00</time><h2>Entry ${index} from the harbour</h2><div class="body"><p>${text}</p><p>${LIBRARY.texts[index % 4]} ${DAM.texts[index % 4]} ${FERRY.texts[index % 6]}</p></div></article>`;
  const lead = `<article><h1>${FERRY.title}</h1>${dated(FERRY)}${prose(FERRY)}</article>`;
  const entries = [0, 1, 2].map((index) => entry(DAM.texts[index] ?? '', index)).join('');
  const unmarked = entries.replaceAll(' itemprop="liveBlogUpdate"', '');
  test.each<{ shape: string; head?: string; body: string; holds: string[]; lacks?: string[] }>([
    { shape: 'a long lead before entries that are marked as updates', body: main(lead, entries), holds: FERRY.texts },
    {
      shape: 'a long lead before entries in a box that is named so',
      body: main(lead, `<div class="liveblog-feed">${unmarked}</div>`),
      holds: FERRY.texts,
    },
    {
      shape: 'a long lead before entries, called a live blog in JSON-LD',
      head: HEAD + jsonLd({ '@type': 'LiveBlogPosting', headline: FERRY.title }),
      body: main(lead, unmarked),
      holds: FERRY.texts,
    },
    {
      shape: 'sections alike, the title in the first',
      body: main(
        `<section class="s"><h1>${FERRY.title}</h1>${paragraphs()}</section>`,
        ...[DAM, LIBRARY].map(
          (one) => `<section class="s"><h2>${one.title}</h2>${paragraphs('p', one.texts)}</section>`,
        ),
      ),
      holds: [...FERRY.texts, ...DAM.texts, ...LIBRARY.texts],
    },
    {
      shape: 'sections with top headings below an article’s title',
      body: main(
        `<article><h1>${FERRY.title}</h1>${[DAM, LIBRARY].map((one) => `<section class="s"><h1>${one.title}</h1>${paragraphs('p', one.texts)}</section>`).join('')}</article>`,
      ),
      holds: [...DAM.texts, ...LIBRARY.texts],
    },
    {
      shape: 'a live blog',
      body: main(
        `<h1>${FERRY.title}</h1><div class="intro"><p>${first}</p><p>${rest[0]}</p></div><div class="feed">${rest.map(entry).join('')}</div>`,
      ),
      holds: rest,
    },
    {
      shape: 'a live blog whose entries are only called articles, and dated',
      head: HEAD + jsonLd({ '@type': 'NewsArticle' }),
      body: main(
        `<article><h1>${FERRY.title}</h1>${dated(FERRY)}<div class="body"><p>${first}</p><p>${rest[0]}</p></div></article><div class="feed">${rest
          .map(entry)
          .join('')
          .replace(/ itemprop="liveBlogUpdate"/g, '')}</div>`,
      ),
      holds: [],
    },
    {
      shape: 'teasers below',
      body: main(
        article(FERRY),
        `<div class="more">${[DAM, LIBRARY].map((one) => `<article class="story"><h2><a href="${one.path}">${one.title}</a></h2>${dated(one)}<div class="body"><p>${one.texts[0]}</p><p>${one.texts[1]}</p></div></article>`).join('')}</div>`,
      ),
      holds: FERRY.texts,
      lacks: DAM.texts,
    },
    {
      shape: 'long comments with headings',
      body: main(
        article(FERRY),
        `<section class="comments">${DAM.texts.map((text, index) => `<article class="comment"><h4>Reader ${index}</h4><time datetime="2024-05-04">4 May</time><div class="text">${long(text)}</div></article>`).join('')}</section>`,
      ),
      holds: FERRY.texts,
      lacks: DAM.texts,
    },
    {
      shape: 'a fact box that is called an article',
      body: main(
        article(FERRY),
        `<article class="facts"><h2>What is dredging?</h2>${paragraphs('p', DAM.texts)}</article>`,
      ),
      holds: FERRY.texts,
      lacks: DAM.texts,
    },
    {
      shape: 'a copy of itself',
      body: main(article(FERRY), article(FERRY)),
      holds: FERRY.texts,
    },
    {
      shape: 'another story in an aside',
      body: main(article(FERRY), `<aside>${article(DAM)}</aside>`),
      holds: FERRY.texts,
      lacks: DAM.texts,
    },
    {
      shape: 'a logo above as top heading, the text under another',
      body: `<h1>The Harbour Post</h1>${main(`<article class="story"><h2>Ferries sail again</h2>${dated(FERRY)}${prose(FERRY)}</article>`)}`,
      holds: FERRY.texts,
    },
    {
      shape: 'a second top heading above its text',
      body: `<header><h1>${FERRY.title}</h1></header>${main(`<article><h1>The boats are back</h1>${dated(FERRY)}${prose(FERRY)}</article>`)}`,
      holds: FERRY.texts,
    },
  ])('$shape', ({ head = HEAD, body, holds, lacks = [] }) => {
    const reading = read({ head, body });
    expect(reading.articles).toHaveLength(1);
    const [texts = []] = textsOf(reading);
    for (const text of holds) expect(texts).toContain(text);
    for (const text of lacks) expect(texts).not.toContain(text);
    expect(reading.articles[0]?.text).toMatchObject({ title: FERRY.title, published: FERRY.published });
    expectNoBlockTwice(reading);
  });
});
