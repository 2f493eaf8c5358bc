import { describe, expect, test } from 'vitest';
import { readPage } from '../../core/article/read-page';
import { articlePage, DATED, documentOf, HEADLINE, PAGE_URL, PROSE, paragraphs } from './pages';
import { DAM } from './stories';

const NOTICE =
  'You are reading a short version of this story. Everything that our writers find out is for those who pay for it, and it costs less than a cup of tea.';

/** In these tests a class says what a style sheet would. Counts the questions. */
function readWithStyles(body: string) {
  const document = documentOf({ head: `<title>${HEADLINE}</title>${DATED}`, body });
  let asked = 0;
  const isShown = (element: Element): boolean => {
    asked++;
    return element.closest('.unseen') === null;
  };
  const [article] = readPage(document, { url: PAGE_URL, isShown }).articles;
  const elements = article?.maps.map((map) => map[0]?.node.parentElement ?? null) ?? [];
  return {
    texts: article?.text.blocks.map(({ text }) => text),
    isSeen: elements.every((element) => element?.closest('.unseen') === null),
    asked,
  };
}

const copy = (names: string, texts = PROSE): string => `<div class="${names}">${paragraphs('p', texts)}</div>`;

describe('of two copies the shown one is read', () => {
  test.each<{ shape: string; body: string }>([
    {
      shape: 'print view first',
      body: `<div class="print unseen"><h1>${HEADLINE}</h1>${paragraphs()}</div>${articlePage(paragraphs())}`,
    },
    { shape: 'two widths in one article', body: articlePage(copy('wide unseen') + copy('narrow')) },
    { shape: 'two widths, the other one shown', body: articlePage(copy('wide') + copy('narrow unseen')) },
    {
      shape: 'three copies, the last one shown',
      body: articlePage(copy('wide unseen') + copy('middle unseen') + copy('narrow')),
    },
    {
      shape: 'a first paragraph for each width',
      body: articlePage(`<p class="unseen">${PROSE[0]}</p><p>${PROSE[0]}</p>${paragraphs('p', PROSE.slice(1))}`),
    },
    {
      shape: 'every paragraph twice',
      body: articlePage(
        PROSE.map((text) => `<p class="wide unseen">${text}</p><p class="narrow">${text}</p>`).join(''),
      ),
    },
    {
      shape: 'another story left behind',
      body: `<div class="view unseen"><article><h1>${HEADLINE}</h1>${paragraphs('p', [...DAM.texts, ...DAM.texts.map((text) => `${text} So they say.`)])}</article></div><div class="view now"><article><h1>${HEADLINE}</h1>${paragraphs()}</article></div>`,
    },
  ])('$shape', ({ body }) => {
    expect(readWithStyles(body)).toMatchObject({ texts: PROSE, isSeen: true });
  });
});

describe('what is hidden and shown nowhere else is read as before', () => {
  test.each<{ shape: string; body: string }>([
    { shape: 'all of it', body: articlePage(copy('unseen')) },
    { shape: 'the whole page until it is styled', body: `<div class="unseen">${articlePage(paragraphs())}</div>` },
    {
      shape: 'the rest behind “continue reading”',
      body: articlePage(copy('', PROSE.slice(0, 2)) + copy('unseen', PROSE.slice(2))),
    },
    {
      shape: 'all of it, with a notice instead',
      body: articlePage(`${copy('unseen')}<div class="offer"><p>${NOTICE}</p></div>`),
    },
    {
      shape: 'all but a teaser of it',
      body: articlePage(`${copy('unseen')}<div class="lead"><p>${PROSE[0]}</p></div>`),
    },
  ])('$shape', ({ body }) => {
    expect(readWithStyles(body).texts).toEqual(PROSE);
  });
});

test('of a page without copies one element is asked for', () => {
  expect(readWithStyles(articlePage(paragraphs())).asked).toBe(1);
});
