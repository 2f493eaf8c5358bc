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
    {
      what: 'a headline on which JSON-LD and Open Graph agree, though the heading says more',
      head: `${jsonLd({ '@type': 'NewsArticle', headline: 'Dam: ferry line reopens' })}<meta property="og:title" content="Dam: ferry line reopens">`,
      body: '<h1>At last, the ferry line reopens for all</h1>',
      found: { title: 'Dam: ferry line reopens' },
    },
    {
      what: "the heading, where the agreed headline has only the site's name behind it",
      head: `${jsonLd({ '@type': 'NewsArticle', headline: 'Ferry line reopens - The Example' })}<meta property="og:title" content="Ferry line reopens - The Example"><meta property="og:site_name" content="The Example">`,
      body: '<h1>Ferry line reopens</h1>',
      found: { title: 'Ferry line reopens' },
    },
    {
      what: 'the heading and not the headline that was cut',
      head: jsonLd({ '@type': 'NewsArticle', headline: 'Ferry line reopens after months of …' }),
      body: '<h1>Ferry line reopens after months of quarrel</h1>',
      found: { title: 'Ferry line reopens after months of quarrel' },
    },
    {
      what: 'the heading and not a social title written for clicks',
      head: `${jsonLd({ '@type': 'NewsArticle', headline: 'Ferry line reopens' })}<meta property="og:title" content="This is why nobody slept on Tuesday">`,
      body: '<h1>Ferry line reopens</h1>',
      found: { title: 'Ferry line reopens' },
    },
    {
      what: 'the title beside a kicker in the heading',
      head: '<meta property="og:title" content="Islands agree on fares"><meta property="og:site_name" content="The Example">',
      body: '<h1><span>Opinion</span><span>Islands agree on fares</span></h1>',
      found: { title: 'Islands agree on fares' },
    },
    {
      what: 'a heading over two lines',
      head: '<meta property="og:title" content="Talks fail again: islands stay apart">',
      body: '<h1>Talks fail again:<br>islands stay apart</h1>',
      found: { title: 'Talks fail again: islands stay apart' },
    },
    {
      what: 'a headline that holds a dash, whole',
      head: '<meta property="og:title" content="Report of a drowned man - coast guard denies"><meta property="og:site_name" content="The Example">',
      found: { title: 'Report of a drowned man - coast guard denies' },
    },
    {
      what: 'a title that was escaped twice, with signs that nobody sees',
      head: '<meta property="og:title" content="Ferry &amp;amp; fare: the &amp;lt;em&amp;gt;harbour&amp;lt;/em&amp;gt; mas\u00adter’s\u200b view">',
      found: { title: 'Ferry & fare: the harbour master’s view' },
    },
    {
      what: 'dates in arrays and as values with a type',
      head: jsonLd({
        '@type': 'NewsArticle',
        datePublished: ['2024-12-29', '2024-12-30'],
        dateModified: { '@type': 'DateTime', '@value': '2024-12-31' },
      }),
      found: { published: '2024-12-29', modified: '2024-12-31' },
    },
    {
      what: 'names of dates that tools write',
      head: '<meta name="parsely-pub-date" content="2024-12-29T18:34:00Z"><meta name="last-modified" content="2024-12-30">',
      found: { published: '2024-12-29T18:34:00Z', modified: '2024-12-30' },
    },
    {
      what: 'the time by the title, and not those of teasers, comments and the page',
      body: `<div><span>Ferry news</span> <time datetime="2020-01-01"></time></div>
        <div><h3>Another story</h3><time datetime="2020-01-02"></time></div>
        <main><a><h3>A third</h3><time datetime="2020-01-03"></time></a>
        <article><h1>${HEADLINE}</h1><p>By A. <time datetime="2024-12-29">29 December</time></p></article>
        <div class="comments"><time datetime="2020-01-04"></time></div></main>`,
      found: { published: '2024-12-29' },
    },
    {
      what: 'no time, if all are of comments and teasers',
      body: `<article><h1>${HEADLINE}</h1><div class="comments"><p>Anna <time datetime="2020-01-04"></time></p></div>
        <div><h3>Another story</h3><time datetime="2020-01-02"></time></div></article>`,
      found: { published: null },
    },
    {
      what: 'a time of the last change is none of publishing',
      body: `<article><h1>${HEADLINE}</h1><p>Updated: <time datetime="2024-12-30">Monday</time></p>
        <p><time class="entry-date published updated" datetime="2024-12-29">Sunday</time></p></article>`,
      found: { published: '2024-12-29', modified: '2024-12-30' },
    },
    {
      what: "microdata of the article, and not a comment's",
      body: `<div class="comment-list"><meta itemprop="datePublished" content="2020-01-04"></div>
        <article><h1>${HEADLINE}</h1><meta itemprop="datePublished" content="2024-12-29"></article>`,
      found: { published: '2024-12-29' },
    },
    {
      what: "the page's language in what it shows",
      lang: 'fr',
      body: `<article><h1>${HEADLINE}</h1><time>29 décembre 2024</time></article>`,
      found: { published: '2024-12-29' },
    },
    {
      what: 'a head left over from another page',
      head: `<link rel="canonical" href="https://news.example/world/before"><title>${HEADLINE}</title>
        <meta property="og:title" content="What came before"><meta property="og:url" content="https://news.example/world/before">
        <meta property="article:published_time" content="2020-01-01">${jsonLd({ '@type': 'NewsArticle', headline: 'What came before', datePublished: '2020-01-01', articleBody: 'Old.' })}`,
      body: `<article><h1>${HEADLINE}</h1><time datetime="2024-12-29"></time></article>`,
      found: { url: PAGE_URL, title: HEADLINE, published: '2024-12-29', isTypedArticle: false, statedBody: null },
    },
    {
      what: 'JSON-LD alone left over from another page',
      head: `<link rel="canonical" href="${PAGE_URL}"><meta property="og:title" content="${HEADLINE}">
        <meta property="article:published_time" content="2024-12-29">${jsonLd({ '@type': 'NewsArticle', headline: 'What came before', datePublished: '2020-01-01', mainEntityOfPage: { '@id': 'https://news.example/world/before' } })}`,
      body: `<h1>${HEADLINE}</h1>`,
      found: { title: HEADLINE, published: '2024-12-29' },
    },
    {
      what: 'a head that names another address but has the headline of this page',
      head: `<link rel="canonical" href="https://news.example/2024/ferry"><meta property="og:title" content="${HEADLINE}">
        <meta property="article:published_time" content="2024-12-29">`,
      body: `<h1>${HEADLINE}</h1>`,
      found: { url: 'https://news.example/2024/ferry', published: '2024-12-29' },
    },
    ...(
      [
        ['ru', 'Паромная линия вновь открыта после долгого спора, сообщили власти: вывод'],
        ['uk', 'Поромну лінію знову відкрито після суперечки її власників'],
        ['ar', 'إعادة فتح خط العبارات بعد خلاف طويل'],
        ['fa', 'گشایش دوباره خط کشتی پس از اختلاف'],
        ['zh', '轮渡航线在争端之后重新开放运营'],
        ['ja', 'フェリー航路、争いの後に再開へ'],
        ['ko', '여객선 항로 분쟁 끝에 다시 열려'],
      ] as const
    ).map(([language, title]) => ({
      what: `a template's English over ${language}`,
      lang: 'en',
      head: `<meta property="og:title" content="${title}">`,
      found: { language },
    })),
    {
      what: 'the stated language that is written so, before what letters tell',
      lang: 'en',
      head: '<meta property="og:locale" content="bg_BG"><meta property="og:title" content="Фериботната линия отново е отворена">',
      found: { language: 'bg-BG' },
    },
    {
      what: 'Cyrillic that may be several languages',
      lang: 'en',
      head: '<meta property="og:title" content="Фериботната линия отново е отворена">',
      found: { language: 'en' },
    },
    {
      what: 'a language that is not written in Latin letters stands',
      lang: 'mn',
      head: '<meta property="og:title" content="Гатлага онгоцны шугам дахин нээгдэв">',
      found: { language: 'mn' },
    },
    {
      what: 'English about a foreign name',
      lang: 'en',
      head: '<meta property="og:title" content="Who was Иван, the ferryman of the islands?">',
      found: { language: 'en' },
    },
  ])('$what', ({ head, body, lang, found }) => {
    const document = documentOf({ head: head ?? '', body: body ?? '', ...(lang === undefined ? {} : { lang }) });
    expect(readMetadata(document, PAGE_URL)).toMatchObject(found);
  });

  test('JSON-LD beyond the limit is not parsed, what stands beside it is', () => {
    const huge = jsonLd({ '@type': 'NewsArticle', datePublished: '2020-01-01', articleBody: 'x'.repeat(1_000_000) });
    const head = huge + jsonLd({ '@type': 'NewsArticle', datePublished: '2024-12-29' });
    expect(readMetadata(documentOf({ head, body: '' }), PAGE_URL).published).toBe('2024-12-29');
  });

  test.each([
    ['https://a.bbc.co.uk/x', 'https://b.itv.co.uk/x', false],
    ['https://a.bbc.co.uk/x', 'https://www.bbc.co.uk/y', true],
  ])('on %s, %s is the same site: %s', (url, canonical, isSame) => {
    const document = documentOf({ head: `<link rel="canonical" href="${canonical}">`, body: '' });
    expect(readMetadata(document, url).url).toBe(isSame ? canonical : url);
  });
});
