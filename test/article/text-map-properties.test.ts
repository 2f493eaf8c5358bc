import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Block } from '../../core/article/page-blocks';
import { readBlocks } from '../../core/article/read-blocks';
import { rangeAt, type TextRange } from '../../core/article/text-map';
import { documentOf, runToEnd } from './pages';
import { seenText } from './seen-text';

/** A piece of generated markup. */
type Markup = { text: string } | { element: string; inside: readonly Markup[] };

const INK = [
  'a',
  'Bc',
  'Ö',
  '.',
  '’',
  '&amp;',
  '&lt;',
  '北',
  '京',
  '😀',
  '👩\u200d🚀',
  'é',
  'e\u0301',
  'ش',
  'שלום',
  'ไท',
];
const SPACES = [' ', '  ', '\n', '\t', '&nbsp;', '\u00a0', '\u2003', '\u3000', '\u202f'];
const INVISIBLE = ['&shy;', '\u00ad', '\u200b', '\u200f', '\u2067', '\u2069', '\u061c', '\ufeff', '\u2060'];
const INLINE = ['b', 'em class="x"', 'a href="#"', 'span dir="rtl"', 'ruby', 'mark', 'font', 'bdi', 'x-word'];
const UNSEEN = [
  'span hidden',
  'i aria-hidden="true"',
  'span style="display: none"',
  'b class="sr-only"',
  'rt',
  'script',
];
const LINE_BREAKS = ['br', '!-- a comment --'];
const BOXES = ['p', 'div', 'h2', 'li', 'blockquote', 'td'];

const text = fc
  .array(
    fc.oneof(
      { weight: 4, arbitrary: fc.constantFrom(...INK) },
      { weight: 2, arbitrary: fc.constantFrom(...SPACES) },
      { weight: 1, arbitrary: fc.constantFrom(...INVISIBLE) },
    ),
    { maxLength: 8 },
  )
  .map((parts): Markup => ({ text: parts.join('') }));

const { line } = fc.letrec<{ line: Markup }>((tie) => ({
  line: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: fc.record({ element: fc.constantFrom(...LINE_BREAKS), inside: fc.constant([]) }) },
    {
      weight: 3,
      arbitrary: fc.record({
        element: fc.oneof(
          { weight: 2, arbitrary: fc.constantFrom(...INLINE) },
          { weight: 1, arbitrary: fc.constantFrom(...UNSEEN) },
        ),
        inside: fc.array(tie('line'), { maxLength: 4 }),
      }),
    },
  ),
}));

const lines = fc.array(line, { minLength: 1, maxLength: 6 });
const page = fc.array(
  fc.oneof(
    { weight: 4, arbitrary: fc.record({ element: fc.constantFrom(...BOXES), inside: lines }) },
    {
      weight: 1,
      arbitrary: fc.record({
        element: fc.constantFrom('div', 'section', 'blockquote'),
        inside: fc.array(fc.record({ element: fc.constantFrom(...BOXES), inside: lines }), { maxLength: 3 }),
      }),
    },
    { weight: 1, arbitrary: line },
  ),
  { minLength: 1, maxLength: 4 },
);

function write(part: Markup): string {
  if ('text' in part) return part.text;
  const [tag] = part.element.split(' ');
  const isEmpty = LINE_BREAKS.includes(part.element);
  return isEmpty ? `<${part.element}>` : `<${part.element}>${part.inside.map(write).join('')}</${tag}>`;
}

function liveRange({ startNode, startOffset, endNode, endOffset }: TextRange): Range {
  const range = startNode.ownerDocument.createRange();
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** Runs the check on the blocks of generated pages; one document serves them all, as making one is slow. */
function onPages(runs: number, check: (blocks: Block[], pick: (below: number) => number) => void): void {
  const { body } = documentOf({ body: '' });
  fc.assert(
    fc.property(page, fc.infiniteStream(fc.nat()), (parts, numbers) => {
      body.innerHTML = parts.map(write).join('');
      check(runToEnd(readBlocks(body)).blocks, (below) => numbers.next().value % below);
    }),
    { numRuns: runs, seed: 20_241 },
  );
}

const RUNS = 120;

describe('a block and the way back to the page, on random pages', () => {
  test('the blocks hold all that is seen of the page, once and in order', () => {
    const { body } = documentOf({ body: '' });
    fc.assert(
      fc.property(page, (parts) => {
        body.innerHTML = parts.map(write).join('');
        const whole = body.ownerDocument.createRange();
        whole.selectNodeContents(body);
        const read = runToEnd(readBlocks(body)).blocks.map(({ text }) => text);
        expect(withoutSpace(read.join(''))).toBe(withoutSpace(seenText(whole)));
      }),
      { numRuns: RUNS, seed: 20_241 },
    );
  });

  test('a block’s text is what is seen from its first node to its last', () => {
    let checked = 0;
    onPages(RUNS, (blocks) => {
      for (const { map, text } of blocks) {
        const [first, last] = [map[0], map.at(-1)];
        if (!first || !last) throw new Error('a block without a map');
        const range = { startNode: first.node, startOffset: 0, endNode: last.node, endOffset: last.node.length };
        expect(seenText(liveRange(range))).toBe(text);
        checked++;
      }
    });
    expect(checked).toBeGreaterThan(RUNS);
  });

  test('the pieces of a map are in order, apart, and say what the text says', () => {
    onPages(RUNS, (blocks) => {
      for (const { map, text } of blocks) {
        let at = 0;
        for (const [index, piece] of map.entries()) {
          const before = map[index - 1];
          expect(text.slice(at, piece.start)).toBe(piece.start > at ? '\n' : '');
          const inNode = piece.data.slice(piece.offset, piece.offset + piece.length);
          expect(inNode.replace(/[\s\u00a0]/g, ' ')).toBe(text.slice(piece.start, piece.start + piece.length));
          if (before?.node === piece.node) {
            expect(piece.offset).toBeGreaterThanOrEqual(before.offset + before.length);
          } else if (before) {
            expect(before.node.compareDocumentPosition(piece.node) & 4).toBe(4);
          }
          at = piece.start + piece.length;
        }
        expect(at).toBe(text.length);
      }
    });
  });

  test('every span that cuts no character in two has a range, which shows the span’s words', () => {
    let checked = 0;
    let cut = 0;
    onPages(RUNS * 2, (blocks, pick) => {
      for (const { map, text } of blocks) {
        const start = pick(text.length);
        const end = start + 1 + pick(text.length - start);
        const words = text.slice(start, end);
        const found = rangeAt(map, start, end);
        if (words === '\n' || cutsPair(text, start) || cutsPair(text, end)) {
          expect(found).toBeNull();
          cut++;
          continue;
        }
        expect(found).not.toBeNull();
        if (found) expect(seenText(liveRange(found))).toBe(words.trim());
        checked++;
      }
    });
    expect(checked).toBeGreaterThan(RUNS);
    expect(cut).toBeGreaterThan(10);
  });
});

function cutsPair(text: string, at: number): boolean {
  return (text.codePointAt(at - 1) ?? 0) > 0xffff;
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
