import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../core/article/read-blocks';
import { rangeAt } from '../../core/article/text-map';
import { documentOf, runToEnd } from './pages';

/** Making a document is slow. */
const document = documentOf({ body: '' });

function blocksOf(body: string) {
  document.body.innerHTML = body;
  return runToEnd(readBlocks(document.body)).blocks;
}

/** A paragraph, the words in it that are looked for, and where they stand. */
function read(inner: string, words: string) {
  const [block] = blocksOf(`<p>${inner}</p><p>Elsewhere</p>`);
  const start = block?.text.indexOf(words) ?? -1;
  if (!block || start < 0) throw new Error(`“${words}” are not in “${block?.text}”`);
  const paragraph = block.box.element;
  const element = (selector: string): Element => {
    const found = document.querySelector(selector);
    if (!found) throw new Error(`no ${selector}`);
    return found;
  };
  return { paragraph, element, find: () => rangeAt(block.map, start, start + words.length) };
}

type Read = ReturnType<typeof read>;

describe('the range of a span', () => {
  test('starts and ends in the right nodes over several elements', () => {
    const found = read('The <b>foreign</b>\n   minister<br>spoke', 'foreign minister').find();
    expect(found).toMatchObject({ startOffset: 0, endOffset: 12 });
    expect([found?.startNode.data, found?.endNode.data]).toEqual(['foreign', '\n   minister']);
  });

  test.each([
    [4, 4],
    [5, 3],
    [99, 120],
  ])('is none from %i to %i', (start, end) => {
    expect(rangeAt(blocksOf('<p>Talks in Paris</p>')[0]?.map ?? [], start, end)).toBeNull();
  });

  test.each<{ start: number; end: number; isFound: boolean }>([
    { start: 0, end: 4, isFound: true },
    { start: 2, end: 4, isFound: true },
    { start: 0, end: 3, isFound: false },
    { start: 3, end: 5, isFound: false },
    { start: 4, end: 6, isFound: true },
    { start: 4, end: 5, isFound: false },
  ])('is none if it cuts a surrogate pair: $start to $end', ({ start, end, isFound }) => {
    const [block] = blocksOf('<p>a 😀<b>😀</b></p>');
    expect(rangeAt(block?.map ?? [], start, end) !== null).toBe(isFound);
  });

  test.each([
    { what: 'a furigana', inner: '<ruby>金<rt>キム</rt>正<rt>ジョン</rt></ruby>恩', words: '金正恩' },
    { what: 'a hidden note', inner: 'Kim <i hidden>see below</i><b>Jong</b> Un', words: 'Kim Jong Un' },
    { what: 'a script', inner: 'Kim <script>adAt(1)</script><b>Jong</b>', words: 'Kim Jong' },
    { what: 'a comment', inner: 'Kim<!-- ad --> <b>Jong</b>', words: 'Kim Jong' },
    { what: 'white space alone', inner: 'Kim <i> </i>\n<b> Jong</b>', words: 'Kim Jong' },
    { what: 'a line break', inner: 'Kim<br><b>Jong</b>', words: 'Kim\nJong' },
    { what: 'invisible characters', inner: 'Ko\u00adr<b>\u200b</b><i>\u2067ea\u2069</i>', words: 'Korea' },
  ])('goes over $what between the words', ({ inner, words }) => {
    expect(read(inner, words).find()).not.toBeNull();
  });

  test('is none over a button’s label, which shows and is no text', () => {
    expect(read('Kim <button>?</button><b>Jong</b> Un', 'Kim Jong').find()).toBeNull();
    expect(read('Kim <button>?</button><b>Jong</b> Un', 'Jong Un').find()).not.toBeNull();
  });
});

describe('after a change of the page', () => {
  const INNER = 'Then <b>Kim</b> <i>Jong</i> <u>Un</u> spoke';
  const WORDS = 'Kim Jong Un';
  const insert = (html: string) => (page: Read) => page.element('i').insertAdjacentHTML('beforebegin', html);
  const textOf = (element: Element) => element.firstChild as Text;

  test.each<{ change: string; apply: (page: Read) => void }>([
    { change: 'text came before it', apply: ({ paragraph }) => paragraph.prepend('At noon ') },
    { change: 'text came after it', apply: ({ paragraph }) => paragraph.append(' at noon') },
    { change: 'the text before it went', apply: ({ paragraph }) => paragraph.firstChild?.remove() },
    { change: 'the paragraph moved', apply: ({ paragraph }) => document.body.append(paragraph) },
    { change: 'a comment came between', apply: insert('<!-- ad -->') },
    { change: 'white space came between', apply: insert('\n <b> </b>') },
    { change: 'a line break came between', apply: insert('<br>') },
    { change: 'a picture came between', apply: insert('<img alt="ad">') },
    { change: 'hidden text came between', apply: insert('<s hidden>ad</s><script>ad()</script>') },
    {
      change: 'a word was wrapped',
      apply: ({ element }) => {
        const wrapper = document.createElement('mark');
        element('i').before(wrapper);
        wrapper.append(element('i'));
      },
    },
    { change: 'an element around a word went', apply: ({ element }) => element('i').replaceWith(textOf(element('i'))) },
    {
      change: 'its data changed and changed back',
      apply: ({ element }) => {
        textOf(element('i')).data = 'Yong';
        textOf(element('i')).data = 'Jong';
      },
    },
  ])('the span stands where it stood: $change', ({ apply }) => {
    const page = read(INNER, WORDS);
    const before = page.find();
    expect(before).not.toBeNull();
    apply(page);
    expect(page.find()).toEqual(before);
  });

  test.each<{ change: string; apply: (page: Read) => void }>([
    { change: 'another word came between', apply: insert('Il <s></s>') },
    { change: 'a footnote came between', apply: insert('<sup>1</sup>') },
    { change: 'a button came between', apply: insert('<button>Follow</button>') },
    { change: 'a paragraph came between', apply: insert('<div><p>Buy now</p></div>') },
    {
      change: 'hidden text between was shown',
      apply: (page) => {
        insert('<s hidden>ad</s>')(page);
        page.element('s').removeAttribute('hidden');
      },
    },
    { change: 'a middle word was hidden', apply: ({ element }) => element('i').setAttribute('hidden', '') },
    { change: 'a middle word went', apply: ({ element }) => element('i').remove() },
    { change: 'a middle word moved', apply: ({ element, paragraph }) => paragraph.append(element('i')) },
    { change: 'its last word moved', apply: ({ element }) => document.body.append(element('u')) },
    { change: 'its words changed places', apply: ({ element }) => element('b').before(element('u')) },
    { change: 'other words of the same length', apply: ({ element }) => (textOf(element('i')).data = 'Yong') },
    { change: 'longer text', apply: ({ element }) => textOf(element('u')).appendData('!') },
    { change: 'a split node', apply: ({ element }) => textOf(element('b')).splitText(1) },
    { change: 'a copy', apply: ({ element }) => element('b').replaceWith(element('b').cloneNode(true)) },
    { change: 'the paragraph went', apply: ({ paragraph }) => paragraph.remove() },
    { change: 'the paragraph was written anew', apply: ({ paragraph }) => (paragraph.innerHTML += '') },
    {
      change: 'a word went behind a shadow border',
      apply: ({ element }) => {
        const host = document.createElement('x-word');
        element('i').before(host);
        host.attachShadow({ mode: 'open' }).append(element('i'));
      },
    },
  ])('the span has no range: $change', ({ apply }) => {
    const page = read(INNER, WORDS);
    expect(page.find()).not.toBeNull();
    apply(page);
    expect(page.find()).toBeNull();
  });
});
