import { describe, expect, test } from 'vitest';
import { type Article, readArticle, readArticleInSteps } from '../../core/article/read-article';
import type { ArticleText } from '../../core/model/article-text';
import { LIMITS } from '../../core/model/limits';
import { articlePage, DATED, documentOf, HEADLINE, PAGE_URL, PROSE, paragraphs } from './pages';

type Page = { head?: string; body: string; url?: string };

const read = ({ head = '', body, url }: Page): Article =>
  readArticle(documentOf({ body, head: head + DATED }), { url: url ?? PAGE_URL });
const kindsOf = (article: Article): string[] =>
  article.text.blocks.map(({ kind, text }) => `${kind}: ${text.slice(0, 24)}`);
const bodyOf = (article: Article): string[] =>
  article.text.blocks.filter(({ kind }) => kind !== 'caption').map(({ text }) => text);

const TYPED = '<script type="application/ld+json">{"@type":"NewsArticle"}</script>';
const OPEN_GRAPH = '<meta property="og:type" content="article">';
const CHINESE = [
  '两个岛屿的政府星期二同意重新开通自春季以来一直关闭的渡轮航线，结束了使许多家庭分离数月的争端。',
  '双方官员表示，如果天气允许，第一批船只将在周末之前启航，票价将维持在旧条约所商定的水平，不会上涨。',
  '这条航线在四月关闭，起因是双方对谁应支付疏浚北部浅水航道的费用存在分歧，而这条航道每年冬天都会淤塞。',
  '一个联合委员会现在将研究疏浚的费用，并将在秋季提出报告，届时目前的协议将到期，双方须重新谈判。',
];
const ARABIC = [
  'اتفقت حكومتا الجزيرتين يوم الثلاثاء على إعادة فتح خط العبارات المغلق منذ الربيع، منهية نزاعا فرق بين العائلات أشهرا طويلة.',
  'وقال مسؤولون من الجانبين إن القوارب الأولى ستبحر قبل نهاية الأسبوع إذا سمح الطقس، وإن الأجور ستبقى كما حددتها المعاهدة القديمة.',
  'وكان الخط قد أغلق في أبريل بعد خلاف حول من يدفع تكاليف تعميق القناة الشمالية الضحلة، التي تمتلئ بالطمي كل شتاء.',
  'وستنظر لجنة مشتركة الآن في تكاليف التعميق، وترفع تقريرها في الخريف عندما تنتهي مدة الاتفاق الحالي بين الجانبين.',
];

describe('articles of several shapes are read', () => {
  test.each<{ shape: string; page: Page; texts?: string[] }>([
    { shape: 'paragraphs in an article element', page: { body: articlePage(paragraphs()) } },
    {
      shape: 'paragraphs in bare boxes',
      page: { body: `<div><h1>${HEADLINE}</h1><div>${paragraphs('div')}</div></div>` },
    },
    {
      shape: 'each paragraph in a box of its own',
      page: { body: articlePage(PROSE.map((text) => `<div class="block"><p>${text}</p></div>`).join('')) },
    },
    { shape: 'one box with line breaks', page: { body: `<h1>${HEADLINE}</h1><div>${PROSE.join('<br><br>')}</div>` } },
    {
      shape: 'one long paragraph',
      page: { body: `<h1>${HEADLINE}</h1><div>${[...PROSE, ...PROSE].join(' ')}</div>` },
      texts: [[...PROSE, ...PROSE].join(' ')],
    },
    {
      shape: 'a notice typed by JSON-LD',
      page: { head: TYPED, body: articlePage(`<p>${PROSE[0]}</p>`) },
      texts: PROSE.slice(0, 1),
    },
    {
      shape: 'short, typed by Open Graph',
      page: { head: OPEN_GRAPH, body: articlePage(paragraphs('p', PROSE.slice(0, 2))) },
      texts: PROSE.slice(0, 2),
    },
    { shape: 'Chinese', page: { body: articlePage(paragraphs('p', CHINESE)) }, texts: CHINESE },
    { shape: 'Arabic', page: { body: `<div dir="rtl">${articlePage(paragraphs('p', ARABIC))}</div>` }, texts: ARABIC },
    {
      shape: 'names that speak of sides around all of it',
      page: { body: `<div class="card sidebar-page comments"><form>${articlePage(paragraphs())}</form></div>` },
    },
    {
      shape: 'sections in boxes with an odd class',
      page: {
        body: articlePage(
          `<div class="section first lead text">${paragraphs('p', PROSE.slice(0, 3))}</div><div class="section first last text">${paragraphs('p', PROSE.slice(3))}</div>`,
        ),
      },
    },
    {
      shape: 'a typed front door',
      page: { head: TYPED, body: articlePage(paragraphs()), url: 'https://news.example/' },
    },
  ])('$shape', ({ page, texts }) => {
    const article = read(page);
    expect(article.isArticle).toBe(true);
    expect(bodyOf(article)).toEqual(texts ?? PROSE);
    expect(article.maps).toHaveLength(article.text.blocks.length);
    expect(article.container?.textContent).toContain(bodyOf(article)[0]);
  });
});

const teaser = (text: string, index: number): string =>
  `<div class="item"><h3><a href="/story-${index}">${text.slice(0, 50)}</a></h3><p>${text}</p></div>`;
const post = (text: string, index: number): string =>
  `<div class="row"><div class="user"><a href="/u/${index}">boatman${index}</a></div><div class="text">${text}</div><div><a href="/quote/${index}">Quote</a></div></div>`;

describe('other pages are left alone', () => {
  test.each<{ page: string } & Page>([
    { page: 'empty', body: '' },
    { page: 'a front page', body: [...PROSE, ...PROSE].map(teaser).join(''), url: 'https://news.example/' },
    { page: 'the front page of an edition', body: articlePage(paragraphs()), url: 'https://news.example/en/' },
    {
      page: 'a section with linked headlines',
      body: `<h1>World</h1><main>${PROSE.map(teaser).join('')}</main>`,
      url: 'https://news.example/world',
    },
    {
      page: 'a section of cards',
      body: PROSE.map((text) => `<a class="c" href="#"><h3>Headline</h3><p>${text}</p></a>`).join(''),
    },
    {
      page: 'a section that names itself',
      head: '<script type="application/ld+json">{"@graph":[{"@type":"CollectionPage"}]}</script>',
      body: articlePage(paragraphs()),
    },
    { page: 'a shop', head: '<meta property="og:type" content="product">', body: articlePage(paragraphs()) },
    {
      page: 'a shop list',
      body: Array.from(
        { length: 30 },
        (_, index) => `<div><a href="#">Rowing boat ${index}</a><p>€ ${index}99</p><button>Buy</button></div>`,
      ).join(''),
    },
    { page: 'a forum', body: `<h1>Which ferry to take?</h1>${PROSE.map(post).join('')}` },
    {
      page: 'a login wall',
      body: '<main><h1>Log in to go on reading</h1><form><label>Name</label><input><p>By logging in you agree to our terms of use.</p></form></main>',
    },
    {
      page: 'a teaser before a wall',
      head: TYPED,
      body: articlePage('<p>The ferry line is to be opened again, both sides said.</p>'),
    },
    { page: 'hidden prose', body: `<div hidden>${articlePage(paragraphs())}</div>` },
    {
      page: 'a table of contents',
      body: `<ul>${PROSE.map((text) => `<li><a href="#">${text}</a></li>`).join('')}</ul>`,
    },
  ])('$page', (page) => {
    expect(read(page)).toMatchObject({ isArticle: false, text: { blocks: [] }, container: null, maps: [] });
  });
});

describe('what is in the body and what is not', () => {
  const [first = '', second = '', third = '', ...rest] = PROSE;
  const around = (inner: string): string => articlePage(`<div class="body">${inner}</div>`);
  const text = (parts: string[]): string => paragraphs('p', parts);

  test('kinds, in reading order', () => {
    const article = read({
      body: articlePage(
        `<p class="standfirst">Boats are to sail before the weekend, after talks that nobody won, as both sides say. A commission is to look into what it costs to dredge the channel.</p>
         <figure><img><figcaption>A ferry in the harbour</figcaption></figure>
         <div class="body">${text([first, second])}<h2>How it began</h2>${text(rest)}<blockquote><p>${third}</p></blockquote>
         <ul><li>The fares stay as they are, for now.</li><li>The commission is to report in the autumn.</li></ul>${text(['The next talks are in May, on the smaller of the two islands.'])}</div>`,
      ),
    });
    expect(kindsOf(article)).toEqual([
      'standfirst: Boats are to sail before',
      'caption: A ferry in the harbour',
      'paragraph: The two island governmen',
      'paragraph: Officials on both sides ',
      'heading: How it began',
      'paragraph: The line was shut in Apr',
      'paragraph: Fishermen had warned tha',
      'paragraph: A joint commission will ',
      'quote: “Nobody won this argumen',
      'list-item: The fares stay as they a',
      'list-item: The commission is to rep',
      'paragraph: The next talks are in Ma',
    ]);
  });

  test.each<{ what: string; extra: string }>([
    {
      what: 'a promotion',
      extra:
        '<div class="newsletter-promo"><p>Get our best stories by mail, every morning, for free. Sign up here.</p></div>',
    },
    {
      what: 'an aside',
      extra: '<aside><p>In 1998 the two governments signed a treaty on fares, which was renewed twice.</p></aside>',
    },
    { what: 'a link to another story', extra: '<p>Read also: <a href="#">Why the northern channel silts up</a></p>' },
    {
      what: 'a list of other stories',
      extra:
        '<ul><li><a href="#">Why the northern channel silts up</a></li><li><a href="#">Fishermen sell their boats</a></li></ul>',
    },
    { what: 'a pull quote', extra: '<div class="big"><p>that is why it could end</p></div>' },
    { what: 'a paragraph repeated', extra: `<div class="copy"><p>${first}</p></div>` },
    { what: 'a heading over nothing of ours', extra: '<div class="more-stories"><h2>More from the islands</h2></div>' },
    {
      what: 'a caption among the paragraphs',
      extra: '<p>The harbour master at the talks (Jane Doe/Island Pictures)</p>',
    },
    { what: 'a plain line under an image', extra: '<img><p>The harbour at dusk</p>' },
    {
      what: 'hidden text',
      extra: '<p style="display: none">Subscribe to go on reading this story, which costs nothing at all, today.</p>',
    },
  ])('$what is not', ({ extra }) => {
    const article = read({ body: around(text([first, second, third]) + extra + text(rest)) });
    expect(bodyOf(article)).toEqual(PROSE);
  });

  test.each<{ what: string; note: string }>([
    { what: 'a note in italics', note: '<p><em>With reporting by our partners on the mainland.</em></p>' },
    { what: 'a label', note: '<p>Topics in this story</p>' },
    {
      what: 'teasers below',
      note: `</div><div class="below"><div><a href="#">Why the channel silts up</a></div><div>Every winter the tide carries sand into it, as a study shows.</div>`,
    },
  ])('$what at the end is not', ({ note }) => {
    expect(bodyOf(read({ body: around(text(PROSE) + note) }))).toEqual(PROSE);
  });

  test.each<{ what: string; last: string }>([
    { what: 'a short line between paragraphs', last: '<p>He was wrong.</p>' },
    { what: 'a quotation in italics', last: '<p><i>“We shall see in the autumn,” he said.</i></p>' },
  ])('$what is', ({ last }) => {
    const [end = ''] = rest;
    expect(bodyOf(read({ body: around(text([first, second, third]) + last + text([end])) }))).toHaveLength(5);
  });

  test('what JSON-LD states is, what it lacks is not', () => {
    const note = 'This story belongs to a series on small harbours, which is paid for by the readers of this paper.';
    const stated = { '@type': 'NewsArticle', articleBody: PROSE.join(' ') };
    const page = { body: around(text([first, note, second, third, ...rest])) };
    expect(bodyOf(read(page))).toContain(note);
    const head = `<script type="application/ld+json">${JSON.stringify(stated)}</script>`;
    expect(bodyOf(read({ ...page, head }))).toEqual(PROSE);
  });
});

test.each([
  ['<div>December 9, 2024, 4:19 PM</div>', '2024-12-09'],
  ['<div>Published 9 Dec 2024</div>', '2024-12-09'],
  ['<div>09.12.2024</div>', '2024-12-09'],
  ['<div>05/06/2024</div>', null],
  ['', null],
])('where the head states no date, the line by the title does: %s', (line, published) => {
  const document = documentOf({ head: TYPED, body: articlePage(line + paragraphs()) });
  expect(readArticle(document, { url: PAGE_URL }).text.published).toBe(published);
});

test('the page is not changed', () => {
  const document = documentOf({ head: TYPED, body: articlePage(paragraphs()) + PROSE.map(teaser).join('') });
  const before = document.documentElement.outerHTML;
  readArticle(document, { url: PAGE_URL });
  expect(document.documentElement.outerHTML).toBe(before);
});

test('in steps it finds the same', () => {
  const document = documentOf({
    head: TYPED,
    body: articlePage(Array.from({ length: 300 }, (_, index) => `<p>${index}. ${PROSE[0]}</p>`).join('')),
  });
  const steps = readArticleInSteps(document, { url: PAGE_URL });
  let count = 0;
  for (let step = steps.next(); ; step = steps.next(), count++) {
    if (!step.done) continue;
    expect(step.value.text.blocks).toHaveLength(300);
    expect(step.value).toEqual(readArticle(document, { url: PAGE_URL }));
    break;
  }
  expect(count).toBeGreaterThan(5);
});

test('a page that loses its body between two steps is no error', () => {
  const document = documentOf({ body: articlePage(Array.from({ length: 300 }, () => `<p>${PROSE[0]}</p>`).join('')) });
  const steps = readArticleInSteps(document, { url: PAGE_URL });
  steps.next();
  steps.next();
  document.querySelector('main')?.remove();
  let step = steps.next();
  while (!step.done) step = steps.next();
  expect(step.value.isArticle).toBe(false);
});

describe('what a page states of itself is cut to what a message carries', () => {
  const LONG_WORD = 'x'.repeat(LIMITS.statedLength);
  const HTTPS_URL = `${PAGE_URL}?from=front`;

  test.each<{ what: string; head?: string; body?: string; url?: string; found: Partial<ArticleText> }>([
    {
      what: 'title',
      head: `${TYPED}<meta property="og:title" content="Ferry ${LONG_WORD}">`,
      body: `<main><article>${paragraphs()}</article></main>`,
      found: { title: `Ferry ${LONG_WORD}`.slice(0, LIMITS.statedLength) },
    },
    {
      what: 'language',
      head: `<meta name="language" content="en${'-variant'.repeat(LIMITS.statedLength / 4)}">`,
      found: { language: `en${'-variant'.repeat(LIMITS.statedLength / 4)}`.slice(0, LIMITS.statedLength) },
    },
    {
      what: 'canonical address, for the page’s own',
      head: `<link rel="canonical" href="${PAGE_URL}?${LONG_WORD}">`,
      url: HTTPS_URL,
      found: { url: HTTPS_URL },
    },
    { what: 'own fragment', url: `${HTTPS_URL}#${LONG_WORD}`, found: { url: HTTPS_URL } },
    { what: 'own query', url: `${PAGE_URL}?${LONG_WORD}#top`, found: { url: PAGE_URL } },
    { what: 'own path', url: `${PAGE_URL}/${LONG_WORD}?a=b`, found: { url: 'https://news.example/' } },
  ])('$what', ({ found, ...page }) => {
    const article = read({ body: articlePage(paragraphs()), ...page });
    expect(article.isArticle).toBe(true);
    expect(article.text).toMatchObject(found);
  });

  test('on a page without an article too', () => {
    expect(read({ body: '<p>Welcome.</p>', url: `${PAGE_URL}?${LONG_WORD}` }).text.url).toBe(PAGE_URL);
  });
});

/** Reading takes under a second; work that grows with the square of the page would take minutes. */
const FAR_BELOW_SQUARE_MS = 8_000;
/** As many paragraphs as a page of 5 MB has, which the browser tests read whole; their number is what might be squared. */
const LONG = Array.from({ length: 6_000 }, (_, index) => `<p>${index} ${PROSE[index % PROSE.length]}</p>`).join('');

test.each<{ page: string; body: string }>([
  { page: 'of 6,000 paragraphs', body: articlePage(LONG) },
  { page: 'nested 2,000 deep', body: `${'<div>'.repeat(2_000)}${paragraphs()}` },
  {
    page: 'of one paragraph with 5,000 links',
    body: articlePage(`<p>${'<a href="#">link</a> and '.repeat(5_000)}</p>`),
  },
])('a page $page is read without hanging', { timeout: 60_000 }, ({ body }) => {
  const document = documentOf({ body });
  const started = performance.now();
  readArticle(document, { url: PAGE_URL });
  expect(performance.now() - started).toBeLessThan(FAR_BELOW_SQUARE_MS);
});
