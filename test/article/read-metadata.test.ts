import { describe, expect, test } from 'vitest';
import { type PageMetadata, readMetadata } from '../../core/article/read-metadata';
import { documentOf, HEADLINE, PAGE_URL } from './pages';

const jsonLd = (value: unknown): string => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

describe('what a page says about itself', () => {
  test.each<{ what: string; head?: string; body?: string; lang?: string; found: Partial<PageMetadata> }>([
    {
      what: 'nothing',
      found: { url: PAGE_URL, title: null, published: null, modified: null, language: null, isTypedArticle: false },
    },
    {
      what: 'JSON-LD',
      head: jsonLd({
        '@type': 'NewsArticle',
        headline: 'Ferry &amp; fare',
        datePublished: '2024-12-29T18:34:00Z',
        dateModified: '2024-12-30',
        inLanguage: 'en-GB',
      }),
      found: {
        title: 'Ferry & fare',
        published: '2024-12-29T18:34:00Z',
        modified: '2024-12-30',
        language: 'en-GB',
        isTypedArticle: true,
      },
    },
    {
      what: 'a graph',
      head: jsonLd({
        '@graph': [{ '@type': 'WebSite' }, { '@type': ['Article', 'Thing'], datePublished: '2024-12-29' }],
      }),
      found: { published: '2024-12-29', isTypedArticle: true },
    },
    {
      what: 'an array, the news article before the attached report',
      head: jsonLd([
        { '@type': 'Report', datePublished: '2020-01-01' },
        { '@type': 'NewsArticle', datePublished: '2024-12-29', headline: 'Ferry line' },
      ]),
      found: { published: '2024-12-29' },
    },
    {
      what: 'broken JSON-LD beside a sound one',
      head: `<script type="application/ld+json">{"@type":</script>${jsonLd({ '@type': 'Article', datePublished: '2024-12-29' })}`,
      found: { published: '2024-12-29', isTypedArticle: true },
    },
    {
      what: 'JSON-LD with raw line breaks in CDATA',
      head: '<script type="application/ld+json">//<![CDATA[\n{"@type":"Article","headline":"Ferry\nline","datePublished":"2024-12-29"}\n//]]></script>',
      found: { title: 'Ferry line', published: '2024-12-29' },
    },
    {
      what: 'JSON-LD of the wrong shapes',
      head: jsonLd({ '@type': 'Article', headline: { a: 1 }, datePublished: 20241229, articleBody: [] }),
      found: { title: null, published: null, isTypedArticle: true, statedBody: null },
    },
    {
      what: 'a list of articles is no article',
      head: jsonLd({ '@type': 'ItemList', itemListElement: [{ '@type': 'NewsArticle', datePublished: '2024-12-29' }] }),
      found: { published: null, isTypedArticle: false },
    },
    {
      what: 'neither are many articles side by side',
      head: jsonLd(['One', 'Two', 'Three'].map((headline) => ({ '@type': 'NewsArticle', headline }))),
      found: { isTypedArticle: false },
    },
    {
      what: 'a live blog with its updates is one',
      head: jsonLd({
        '@type': 'LiveBlogPosting',
        datePublished: '2024-12-29',
        liveBlogUpdate: ['a', 'b', 'c', 'd'].map((headline) => ({
          '@type': 'BlogPosting',
          headline,
          datePublished: '2024-12-30',
        })),
      }),
      found: { isTypedArticle: true, published: '2024-12-29' },
    },
    { what: 'a product', head: jsonLd({ '@type': 'Product', name: 'Boat' }), found: { isTypedOther: true } },
    {
      what: 'an article that sells something',
      head: jsonLd([{ '@type': 'Product' }, { '@type': 'NewsArticle' }]),
      found: { isTypedOther: false, isTypedArticle: true },
    },
    {
      what: 'meta elements',
      head: '<meta property="og:title" content="Ferry line reopens"><meta property="article:published_time" content="2024-12-29T18:34:00+0100"><meta property="article:modified_time" content="2024-12-30"><meta property="og:locale" content="de_DE">',
      found: {
        title: 'Ferry line reopens',
        published: '2024-12-29T18:34:00+01:00',
        modified: '2024-12-30',
        language: 'de-DE',
      },
    },
    {
      what: 'a bad date is passed over',
      head: '<meta name="date" content="soon">',
      body: '<time datetime="2024-12-29">',
      found: { published: '2024-12-29' },
    },
    {
      what: 'itemprop',
      body: '<span itemprop="datePublished" content="2024-12-29"></span><span itemprop="dateModified">30.12.2024</span>',
      found: { published: '2024-12-29', modified: '2024-12-30' },
    },
    {
      what: "the article's time before another",
      body: '<time datetime="2024-01-01"></time><article><time datetime="2024-12-29"></time></article>',
      found: { published: '2024-12-29' },
    },
    {
      what: 'the language of the document',
      lang: 'pt_BR',
      head: '<meta property="og:locale" content="de_DE">',
      found: { language: 'pt-BR' },
    },
    { what: 'a language that is none', lang: '{{lang}}', found: { language: null } },
    {
      what: 'the heading that the reader sees',
      head: `<title>Ferry line to reopen | The Example</title>`,
      body: `<h1>The Example</h1><h1>Ferry line to&shy; reopen\n soon</h1>`,
      found: { title: 'Ferry line to reopen soon' },
    },
    {
      what: 'a headline rather than a strange heading',
      head: `<meta property="og:title" content="${HEADLINE}">`,
      body: '<h1>Politics and the sea</h1>',
      found: { title: HEADLINE },
    },
    {
      what: "the tab without the site's name",
      head: '<meta property="og:site_name" content="The Example"><title>Ferry line – The Example</title>',
      found: { title: 'Ferry line' },
    },
    {
      what: 'its own address',
      head: '<link rel="canonical" href="/ferry#top">',
      found: { url: 'https://news.example/ferry' },
    },
    {
      what: 'an address of the same site',
      head: '<link rel="canonical" href="https://www.news.example/ferry">',
      found: { url: 'https://www.news.example/ferry' },
    },
    {
      what: "another site's address",
      head: '<link rel="canonical" href="https://other.example/ferry">',
      found: { url: PAGE_URL },
    },
    {
      what: 'an address that is not safe',
      head: '<link rel="canonical" href="http://news.example/ferry">',
      found: { url: PAGE_URL },
    },
    {
      what: 'the front door on every page',
      head: '<link rel="canonical" href="https://news.example/">',
      found: { url: PAGE_URL },
    },
    {
      what: 'og:url',
      head: '<link rel="canonical" href="https://["><meta property="og:url" content="https://news.example/f">',
      found: { url: 'https://news.example/f' },
    },
  ])('$what', ({ head, body, lang, found }) => {
    const document = documentOf({ head: head ?? '', body: body ?? '', ...(lang === undefined ? {} : { lang }) });
    expect(readMetadata(document, PAGE_URL)).toMatchObject(found);
  });

  test.each([
    ['https://a.bbc.co.uk/x', 'https://b.itv.co.uk/x', false],
    ['https://a.bbc.co.uk/x', 'https://www.bbc.co.uk/y', true],
  ])('on %s, %s is the same site: %s', (url, canonical, isSame) => {
    const document = documentOf({ head: `<link rel="canonical" href="${canonical}">`, body: '' });
    expect(readMetadata(document, url).url).toBe(isSame ? canonical : url);
  });
});
