import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readBlocks } from '../../core/article/read-blocks';
import { rangeAt } from '../../core/article/text-map';
import { blocksOf, documentOf, runToEnd } from './pages';

/** A piece of generated markup inside a paragraph. */
type Markup = { kind: 'text'; text: string } | { kind: 'break' } | { kind: 'element'; open: string; inside: Markup[] };

const CHARACTERS = [
  'a',
  'b',
  'Ö',
  '.',
  '’',
  ' ',
  '  ',
  '\n',
  '\t',
  '\u00a0',
  '\u00ad',
  '\u200b',
  '北',
  '京',
  '😀',
  'é',
  'e\u0301',
];
const ELEMENTS = ['b', 'em class="x"', 'a href="#"', 'span', 'ruby', 'span hidden', 'i aria-hidden="true"'];
const HIDDEN = ['span style="display: none"', 'span class="sr-only"', 'rt', 'script'];

const text = fc
  .array(fc.constantFrom(...CHARACTERS), { maxLength: 8 })
  .map((parts): Markup => ({ kind: 'text', text: parts.join('') }));

const { markup } = fc.letrec<{ markup: Markup }>((tie) => ({
  markup: fc.oneof(
    { maxDepth: 3, withCrossShrink: true },
    { weight: 5, arbitrary: text },
    { weight: 1, arbitrary: fc.constant<Markup>({ kind: 'break' }) },
    {
      weight: 2,
      arbitrary: fc.record({
        kind: fc.constant('element' as const),
        open: fc.constantFrom(...ELEMENTS, ...HIDDEN),
        inside: fc.array(tie('markup'), { maxLength: 4 }),
      }),
    },
  ),
}));

function write(part: Markup): string {
  if (part.kind === 'text') return part.text;
  if (part.kind === 'break') return '<br>';
  return `<${part.open}>${part.inside.map(write).join('')}</${part.open.split(' ')[0]}>`;
}

/** What a reader sees of a stretch of the page, worked out in another way than the code does. */
function seenText(range: Range): string {
  const copy = range.startContainer.ownerDocument?.createElement('div');
  if (!copy) return '';
  copy.append(range.cloneContents());
  for (const unseen of copy.querySelectorAll('[hidden], [aria-hidden=true], [style], .sr-only, rt, script'))
    unseen.remove();
  for (const lineBreak of copy.querySelectorAll('br')) lineBreak.replaceWith('¶');
  return (copy.textContent ?? '')
    .replace(/[\u00ad\u200b]/g, '')
    .replace(/[\s\u00a0]+/g, ' ')
    .replace(/ ?¶[ ¶]*/g, '\n')
    .trim();
}

function domRange(document: Document, found: NonNullable<ReturnType<typeof rangeAt>>): Range {
  const range = document.createRange();
  range.setStart(found.startNode, found.startOffset);
  range.setEnd(found.endNode, found.endOffset);
  return range;
}

describe('the way from a block back to the page', () => {
  test('every span of a block has a range whose seen text is the span', () => {
    const document = documentOf({ body: '<p></p>' });
    let checked = 0;
    fc.assert(
      fc.property(fc.array(markup, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (parts, from, length) => {
        document.body.innerHTML = `<p>${parts.map(write).join('')}</p>`;
        for (const block of runToEnd(readBlocks(document.body)).blocks) {
          const start = from % block.text.length;
          const end = start + 1 + (length % (block.text.length - start));
          const span = block.text.slice(start, end).trim();
          if (span === '') continue;
          const found = rangeAt(block.map, start, end);
          expect(found).not.toBeNull();
          if (found) expect(seenText(domRange(document, found))).toBe(span);
          checked++;
        }
      }),
      { numRuns: 200 },
    );
    expect(checked).toBeGreaterThan(100);
  });

  test('a span over several elements starts and ends in the right nodes', () => {
    const [block] = blocksOf('<p>The <b>foreign</b>\n   minister<br>spoke</p>');
    const start = block?.text.indexOf('foreign') ?? -1;
    const found = rangeAt(block?.map ?? [], start, start + 'foreign minister'.length);
    expect(found).toMatchObject({ startOffset: 0, endOffset: 12 });
    expect([found?.startNode.data, found?.endNode.data]).toEqual(['foreign', '\n   minister']);
  });

  test.each<{ change: string; apply: (node: Text) => void }>([
    { change: 'replaced text of the same length', apply: (node) => (node.data = node.data.replace('Paris', 'Seoul')) },
    { change: 'longer text', apply: (node) => node.appendData('!') },
    { change: 'a split node', apply: (node) => node.splitText(3) },
    { change: 'a removed paragraph', apply: (node) => node.parentElement?.remove() },
  ])('$change has no range', ({ apply }) => {
    const [block] = blocksOf('<p>Talks in Paris</p>');
    const node = block?.map[0]?.node;
    expect(node && rangeAt(block.map, 9, 14)).not.toBeNull();
    if (node) apply(node);
    expect(rangeAt(block?.map ?? [], 9, 14)).toBeNull();
  });

  test.each([
    [4, 4],
    [5, 3],
    [99, 120],
  ])('no range from %i to %i', (start, end) => {
    expect(rangeAt(blocksOf('<p>Talks in Paris</p>')[0]?.map ?? [], start, end)).toBeNull();
  });
});
