import { describe, expect, test } from 'vitest';
import { mayBeArticle } from '../../core/article/may-be-article';
import { readBlocks } from '../../core/article/read-blocks';
import { readPage } from '../../core/article/read-page';
import { DATED, HEADLINE, PAGE_URL, PROSE, paragraphs, runToEnd, shadowDocumentOf } from './pages';

const rooted = (tag: string, inRoot: string, light = ''): string =>
  `<${tag}><template shadowrootmode="open">${inRoot}</template>${light}</${tag}>`;

describe('text is read in the order that the reader sees it', () => {
  test.each<{ what: string; body: string; texts: string[] }>([
    {
      what: 'a root instead of what stands in its host',
      body: rooted('x-a', '<p>one</p>', '<p>x</p>'),
      texts: ['one'],
    },
    { what: 'text straight in a root', body: `${rooted('x-a', 'one')}<p>two</p>`, texts: ['one', 'two'] },
    {
      what: 'what is assigned to a slot, where the slot stands',
      body: rooted('x-a', '<p>one</p><slot></slot><p>three</p>', '<p>two</p>'),
      texts: ['one', 'two', 'three'],
    },
    {
      what: 'named slots in the order of the root',
      body: rooted(
        'x-a',
        '<slot name="title"></slot><div><slot></slot></div>end',
        '<p>two</p><h1 slot="title">one</h1>three<i slot="none">x</i><p>four</p>',
      ),
      texts: ['one', 'two', 'three', 'four', 'end'],
    },
    { what: 'an empty slot’s own words', body: rooted('x-a', '<p><slot>one</slot> two</p>'), texts: ['one two'] },
    {
      what: 'a slot handed on to an inner root',
      body: rooted('x-a', rooted('x-b', '<main><slot></slot></main>', '<slot></slot>'), '<p>one</p><p>two</p>'),
      texts: ['one', 'two'],
    },
    {
      what: 'a term with a root of its own in the line',
      body: `<p>the ${rooted('x-term', '<b><slot></slot></b><span hidden>x</span>', 'treaty')} of 1998</p>`,
      texts: ['the treaty of 1998'],
    },
    {
      what: 'a slot in a paragraph',
      body: rooted('x-a', '<p>one <slot></slot> three</p>', '<b>two</b>'),
      texts: ['one two three'],
    },
    {
      what: 'nothing that the markup hides',
      body: `${rooted('x-a', '<style>x</style><div hidden><slot></slot></div><p>one</p>', '<p>x</p>')}`,
      texts: ['one'],
    },
    { what: 'a slot outside any root', body: '<slot><p>one</p></slot><p>two</p>', texts: ['one', 'two'] },
    {
      what: 'no closed root',
      body: '<x-a><template shadowrootmode="closed"><p>x</p></template><p>one</p></x-a>',
      // What the browser shows in its place cannot be known; its host's own text is what there is.
      texts: ['one'],
    },
  ])('$what', ({ body, texts }) => {
    expect(runToEnd(readBlocks(shadowDocumentOf({ body }).body)).blocks.map(({ text }) => text)).toEqual(texts);
  });
});

test('the roots that text was met in or below are told', () => {
  const body = `${rooted('x-icon', '<svg></svg> ')}${rooted('x-app', `<div>${rooted('x-icon', ' ')}${rooted('x-text', '<p>one</p>')}</div>`)}${rooted('x-end', '')}`;
  const { shadowRoots } = runToEnd(readBlocks(shadowDocumentOf({ body }).body));
  expect(shadowRoots.map(({ host }) => host.localName)).toEqual(['x-app', 'x-text']);
});

const ARTICLE = `<article><h1>${HEADLINE}</h1>${paragraphs()}</article>`;

describe('an article in open shadow roots is found', () => {
  test.each<{ shape: string; body: string; roots: string[] }>([
    { shape: 'one root around all of it', body: rooted('x-app', `<main>${ARTICLE}</main>`), roots: ['x-app'] },
    {
      shape: 'a shell of nested roots',
      body: rooted('x-app', `<nav>Home</nav>${rooted('x-page', rooted('x-view', ARTICLE))}`),
      roots: ['x-app', 'x-page', 'x-view'],
    },
    {
      shape: 'each paragraph in a root of its own',
      body: `<h1>${HEADLINE}</h1><div>${PROSE.map((text) => rooted('x-p', `<p>${text}</p>`)).join('')}</div>`,
      roots: PROSE.map(() => 'x-p'),
    },
    {
      shape: 'paragraphs slotted into a frame',
      body: rooted('x-app', '<header>Menu</header><main><slot></slot></main>', ARTICLE),
      roots: ['x-app'],
    },
    {
      shape: 'prose outside and the article within',
      body: `<p>${PROSE[0]}</p>${rooted('x-app', `<main>${ARTICLE.replaceAll(PROSE[0] ?? '', '')}</main>`)}`,
      roots: ['x-app'],
    },
  ])('$shape', ({ shape, body, roots }) => {
    const document = shadowDocumentOf({ head: `<title>${HEADLINE}</title>${DATED}`, body });
    const reading = readPage(document, { url: PAGE_URL });
    const [article] = reading.articles;
    const read = article?.text.blocks.map(({ text }) => text);
    expect(read).toEqual(shape.startsWith('prose outside') ? PROSE.slice(1) : PROSE);
    expect(article?.text.title).toBe(HEADLINE);
    expect(article?.maps.every((map) => map.every(({ node }) => node.isConnected))).toBe(true);
    expect(reading.shadowRoots.map(({ host }) => host.localName)).toEqual(roots);
  });

  test('the question whether there may be one looks into roots, and tells which', () => {
    const roots: ShadowRoot[] = [];
    const body = `<p>Menu</p>${rooted('x-app', rooted('x-page', '<p>Loading</p>'))}`;
    expect(mayBeArticle(shadowDocumentOf({ body }).body, PAGE_URL, roots)).toBe(false);
    expect(roots.map(({ host }) => host.localName)).toEqual(['x-app', 'x-page']);
    expect(mayBeArticle(shadowDocumentOf({ body: rooted('x-app', PROSE.join(' ')) }).body, PAGE_URL)).toBe(true);
  });

  test('a root full of labels does not hide the article in the next one', () => {
    const menu = rooted('x-menu', '<b>Word</b>'.repeat(700));
    expect(mayBeArticle(shadowDocumentOf({ body: menu + rooted('x-app', PROSE.join(' ')) }).body, PAGE_URL)).toBe(true);
  });

  test('a page that waits for its text tells the roots where it may come', () => {
    const document = shadowDocumentOf({ body: rooted('x-app', '<p>Loading</p>') });
    const reading = readPage(document, { url: PAGE_URL });
    expect(reading.articles).toEqual([]);
    expect(reading.shadowRoots).toEqual([document.querySelector('x-app')?.shadowRoot]);
  });
});
