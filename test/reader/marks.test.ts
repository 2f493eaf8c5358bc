// @vitest-environment happy-dom
import { beforeEach, describe, expect, it } from 'vitest';
import type { TextMap } from '../../core/article/text-map';
import type { ArticleText } from '../../core/model/article-text';
import type { Mention } from '../../core/model/mention';
import { buildMark, orderMentions } from '../../core/reader/build-marks';
import { countFound } from '../../core/reader/count-found';
import { createIsVisible } from '../../core/reader/create-is-visible';
import { createHighlighter } from '../../core/reader/highlighter';
import { createHitTest, marksAtCaret } from '../../core/reader/hit-test';
import { isMarkIntact, type Mark } from '../../core/reader/mark';
import { mergeMarks } from '../../core/reader/merge-marks';
import { chooseMark } from '../../core/reader/step-marks';
import { stubHighlights } from './stub-highlights';

const TEXTS = ['Mira Holt met Anton Holt in Pell.', 'Holt left.'];
let nodes: Text[];
let maps: TextMap[];

const ARTICLE: ArticleText = {
  url: 'https://news.example/a',
  title: null,
  published: null,
  modified: null,
  language: null,
  blocks: TEXTS.map((text) => ({ kind: 'paragraph', text })),
};

beforeEach(() => {
  stubHighlights(window);
  document.body.replaceChildren();
  nodes = TEXTS.map((text) => {
    const paragraph = document.createElement('p');
    const node = document.createTextNode(text);
    paragraph.append(node);
    document.body.append(paragraph);
    return node;
  });
  maps = nodes.map((node) => [{ start: 0, length: node.data.length, node, offset: 0, data: node.data }]);
});

function mention(block: number, words: string, changes: Partial<Mention> = {}): Mention {
  const start = TEXTS[block]?.indexOf(words) ?? -1;
  return {
    kind: 'actor',
    block,
    start,
    end: start + words.length,
    confidence: 1,
    why: [],
    targets: [words],
    ...changes,
  };
}

function mark(given: Mention, id = 0): Mark {
  const built = buildMark(given, { article: ARTICLE, briefs: {}, maps, id, isVisible: () => true });
  if (!built) throw new Error('not on the page');
  return built;
}

describe('making marks', () => {
  it('orders mentions by the text and drops what lies outside it', () => {
    const inside = [mention(1, 'Holt'), mention(0, 'Anton Holt'), mention(0, 'Mira'), mention(0, 'Mira Holt')];
    const outside = [
      { ...mention(0, 'Pell'), end: 99 },
      { ...mention(0, 'Pell'), block: 7 },
      { ...mention(0, 'Pell'), start: -1 },
      { ...mention(0, 'Pell'), end: 0 },
    ];
    const ordered = orderMentions([...inside, ...outside], ARTICLE);
    expect(ordered.map(({ block, targets }) => `${block} ${targets}`)).toEqual([
      '0 Mira Holt',
      '0 Mira',
      '0 Anton Holt',
      '1 Holt',
    ]);
  });

  it('notices when the words have gone or changed', () => {
    const made = mark(mention(1, 'Holt'));
    expect(made.words).toBe('Holt');
    expect(isMarkIntact(made)).toBe(true);
    if (nodes[1]) nodes[1].data = 'Nobody left.';
    expect(isMarkIntact(made)).toBe(false);
    expect(() => mark(mention(1, 'Holt'))).toThrow('not on the page');
  });

  it('leaves out what the page does not show', () => {
    const isVisible = (element: Element) => element !== nodes[1]?.parentElement;
    const build = (given: Mention) => buildMark(given, { article: ARTICLE, briefs: {}, maps, id: 0, isVisible });
    expect(build(mention(0, 'Mira Holt'))?.words).toBe('Mira Holt');
    expect(build(mention(1, 'Holt'))).toBeNull();
  });

  it.each([
    ['shown', '<p>', true],
    ['hidden by a style sheet', '<p class="hidden">', false],
    ['inside something hidden', '<div class="hidden"><p>', false],
    ['folded away for the reader to open', '<details class="hidden"><p>', true],
    ['folded away for the browser’s search', '<div hidden="until-found" class="hidden"><p>', true],
  ])('sees once an element whether it is %s', (_, html, expected) => {
    document.body.innerHTML = html;
    let questions = 0;
    // Styles are the browser's affair: a class stands for them.
    const paragraph = Object.assign(document.querySelector('p') as Element, {
      checkVisibility(this: Element) {
        questions += 1;
        return this.closest('.hidden') === null;
      },
    });
    const isVisible = createIsVisible();
    expect([isVisible(paragraph), isVisible(paragraph)]).toEqual([expected, expected]);
    expect(questions).toBe(1);
  });

  it('counts different targets and marks apart', () => {
    const marks = [
      mention(0, 'Mira Holt'),
      mention(1, 'Holt', { targets: ['Mira Holt'] }),
      mention(0, 'met', { kind: 'event' }),
    ];
    expect(countFound(marks.map((each, index) => mark(each, index)))).toEqual({
      actors: { targets: 1, marks: 2 },
      events: { targets: 1, marks: 1 },
    });
  });
});

describe('drawing marks', () => {
  function draw(onlyOnHover = false) {
    const life = new AbortController();
    const registry = CSS.highlights;
    const highlighter = createHighlighter({
      registry,
      createHighlight: () => new Highlight(),
      onlyOnHover,
      signal: life.signal,
    });
    return {
      life,
      highlighter,
      sizes: () => ['m1', 'm2', 'm3', 'm4', 'm5'].map((name) => registry.get(name)?.size ?? null),
    };
  }

  it('tells actors, events and open questions apart, and shows one mark as pointed at', () => {
    const { highlighter, sizes } = draw();
    const actor = mark(mention(0, 'Mira Holt'));
    const others = [mark(mention(0, 'met', { kind: 'event' })), mark(mention(1, 'Holt', { open: true }))];
    highlighter.draw([actor, ...others]);
    expect(sizes()).toEqual([1, 1, 1, 0, 0]);
    highlighter.emphasise(actor, 'pointed');
    expect(sizes()).toEqual([1, 1, 1, 1, 0]);
    highlighter.emphasise(actor, 'focused');
    expect(sizes()).toEqual([1, 1, 1, 0, 1]);
    highlighter.emphasise(null, 'pointed');
    expect(sizes()).toEqual([1, 1, 1, 0, 0]);
  });

  it('never takes away what stays when others come and go', () => {
    const { highlighter } = draw();
    const [stays, goes, comes] = [mention(0, 'Mira Holt'), mention(0, 'Pell'), mention(1, 'Holt')].map((each) =>
      mark(each),
    ) as [Mark, Mark, Mark];
    highlighter.draw([goes, stays]);
    const drawn = CSS.highlights.get('m1') as unknown as Set<AbstractRange>;
    const removed: AbstractRange[] = [];
    const remove = drawn.delete.bind(drawn);
    drawn.delete = (range) => removed.push(range) > 0 && remove(range);
    highlighter.draw([stays, comes]);
    expect([...drawn]).toEqual([stays.range, comes.range]);
    expect(removed).toEqual([goes.range]);
  });

  it('draws nothing at rest where marks show only on hover', () => {
    const { highlighter, sizes } = draw(true);
    const actor = mark(mention(0, 'Mira Holt'));
    highlighter.draw([actor]);
    highlighter.emphasise(actor, 'pointed');
    expect(sizes()).toEqual([0, 0, 0, 1, 0]);
  });

  it('leaves nothing behind, and nothing of a newer session touched', () => {
    const first = draw();
    first.highlighter.draw([mark(mention(0, 'Mira Holt'))]);
    const second = draw();
    second.highlighter.draw([mark(mention(1, 'Holt'))]);
    first.life.abort();
    first.highlighter.draw([mark(mention(0, 'Mira Holt'))]);
    expect(second.sizes()).toEqual([1, 0, 0, 0, 0]);
    second.life.abort();
    expect(second.sizes()).toEqual([null, null, null, null, null]);
  });
});

describe('marks of a new reading', () => {
  const all = () => [mention(0, 'Mira Holt'), mention(0, 'met', { kind: 'event' }), mention(1, 'Holt')];

  it('are those that stand already where nothing changed', () => {
    const before = all().map((each) => mark(each));
    const next = all().map((each) => mark(each));
    expect(mergeMarks(before, next)).toEqual(before);
    expect(mergeMarks(before, next).every((each, index) => each === before[index])).toBe(true);
    expect(mergeMarks([], next)).toEqual(next);
  });

  it.each<[string, Partial<Mark>]>([
    ['other targets', { mention: mention(1, 'Holt', { targets: ['Anton Holt'] }) }],
    ['an open question', { mention: mention(1, 'Holt', { open: true }) }],
    ['another article date', { article: { ...ARTICLE, published: '2024-12-29' } }],
  ])('are new ones with %s', (_, changes) => {
    const before = all().map((each) => mark(each));
    const changed = { ...mark(mention(1, 'Holt')), ...changes };
    const merged = mergeMarks(before, [mark(mention(0, 'Mira Holt')), changed]);
    expect(merged).toEqual([before[0], changed]);
    expect(merged[1]).toBe(changed);
  });
});

describe('finding the mark under a point', () => {
  it('asks the browser where it can, and takes the innermost', () => {
    const outer = mark(mention(0, 'Mira Holt met Anton Holt'), 0);
    const inner = mark(mention(0, 'Anton Holt'), 1);
    const strange = new StaticRange({
      startContainer: document.body,
      startOffset: 0,
      endContainer: document.body,
      endOffset: 1,
    });
    const at = (...ranges: AbstractRange[]) =>
      createHitTest({
        document,
        registry: { size: 0, highlightsFromPoint: () => [{ ranges }] },
        painted: () => ({ marks: [outer, inner], shadowRoots: [] }),
      })({ x: 1, y: 1 });
    expect(at(outer.range, inner.range, strange)).toBe(inner);
    expect(at(outer.range)).toBe(outer);
    expect(at(strange)).toBeNull();
  });

  it.each([
    [0, 3, ['Mira Holt']],
    [0, 11, []],
    [0, 20, ['Anton Holt']],
    [0, 24, ['Anton Holt']],
    [0, 30, []],
    [1, 0, ['Holt']],
    [1, 9, []],
  ])('by caret: block %i offset %i → %j', (block, offset, words) => {
    const marks = [mention(0, 'Mira Holt'), mention(0, 'Anton Holt'), mention(1, 'Holt')].map((each, index) =>
      mark(each, index),
    );
    const node = nodes[block];
    if (!node) throw new Error('no such block');
    expect(marksAtCaret(marks, { node, offset }).map((found) => found.words)).toEqual(words);
  });
});

describe('stepping from mark to mark', () => {
  it.each([
    [{ count: 0, current: null, direction: 1 }, null, null],
    [{ count: 5, current: 1, direction: 1 }, null, 2],
    [{ count: 5, current: 4, direction: 1 }, null, 0],
    [{ count: 5, current: 0, direction: -1 }, null, 4],
    [{ count: 5, current: null, direction: 1 }, 3, 3],
    [{ count: 5, current: null, direction: -1 }, 3, 2],
    [{ count: 5, current: null, direction: -1 }, 0, 4],
    [{ count: 5, current: null, direction: 1 }, null, 0],
  ] as const)('%o, first in view %j → %j', (given, firstInView, next) => {
    expect(chooseMark({ ...given, firstInView: () => firstInView })).toBe(next);
  });
});
