import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from 'vitest';
import { parsePage } from '../../cli/parse-page';
import { type Article, readArticle } from '../../core/article/read-article';
import { rangeAt, type TextRange } from '../../core/article/text-map';
import { articlePage, documentOf, PAGE_URL, PROSE } from '../article/pages';
import { seenNodes, seenText } from '../article/seen-text';
import { createMutator } from './mutate-page';

/** Seconds of a long run with ever new seeds, `MAP_FUZZ_SECONDS=60`; left out, the few seeds of every day. */
const LONG_RUN_SECONDS = Number(process.env.MAP_FUZZ_SECONDS ?? 0);
/** Seeds of a made page and of each page of the fixtures. */
const SEEDS = 6;
const SEEDS_OF_FIXTURE = 1;
/** Every so many of the fixtures' pages is taken, for time; a long run takes all. */
const FIXTURE_STRIDE = 9;
/** Changes of one page; after that hardly a mention of it is left. */
const STEPS = 40;
const MENTIONS = 40;
/** ms; some seconds on a quiet machine, many more on a busy one. */
const PATIENCE = 60_000;
/** Most mentions are names of one to three words; few have as many as these. */
const MOST_WORDS = 6;

type Tally = { steps: number; kept: number; keptOverNodes: number; dropped: number };
type Span = { map: Article['maps'][number]; start: number; end: number; words: string };

const FIXTURES = path.resolve('test/fixtures/pages');

/** Paragraphs whose words stand in many small elements, as linked, translated and annotated text does. */
function makeDocument(seed: number): Document {
  const around = ['b', 'a href="#"', 'i', 'font', 'span hidden', 'ruby', 'mark'];
  const paragraphs = PROSE.map((text, paragraph) => {
    const words = text.split(' ').map((word, index) => {
      const choice = (index * 7 + paragraph * 3 + seed) % 11;
      const tag = around[choice];
      if (tag === 'span hidden') return `${word}<span hidden>unseen</span>`;
      return tag ? `<${tag}>${word}</${tag.split(' ')[0]}>` : word;
    });
    return `<p>${words.join(paragraph % 2 ? ' ' : '\n')}</p>`;
  });
  return documentOf({ body: articlePage(paragraphs.join('\n')) });
}

function readFixture(name: string): Document {
  return parsePage(readFileSync(path.join(FIXTURES, name), 'utf8'), { url: PAGE_URL });
}

function spansOf({ text, maps }: Article, seed: number): Span[] {
  const spans = text.blocks.flatMap((block, index) => {
    const map = maps[index];
    const words = [...block.text.matchAll(/\S+/g)];
    if (!map) return [];
    return words.map((word, at) => {
      const last = words[Math.min(words.length - 1, at + ((at + seed) % MOST_WORDS))] ?? word;
      const span = { start: word.index, end: last.index + last[0].length };
      return { map, ...span, words: block.text.slice(span.start, span.end) };
    });
  });
  const stride = Math.max(1, Math.floor(spans.length / MENTIONS));
  return spans.filter((_, index) => index % stride === seed % stride);
}

/** One a document: jsdom brings every range ever made up to date at each change. */
const ranges = new WeakMap<Document, Range>();

function liveRange({ startNode, startOffset, endNode, endOffset }: TextRange): Range {
  const document = startNode.ownerDocument;
  const range = ranges.get(document) ?? document.createRange();
  ranges.set(document, range);
  range.setStart(startNode, startOffset);
  range.setEnd(endNode, endOffset);
  return range;
}

/** The text nodes of a span, in order. */
function nodesOf({ map, start, end }: Span): Text[] {
  return [...new Set(map.filter((one) => one.start < end && one.start + one.length > start).map(({ node }) => node))];
}

function isUntouched(span: Span): boolean {
  const data = new Map(span.map.map((piece) => [piece.node, piece.data]));
  return nodesOf(span).every((node) => node.isConnected && node.data === data.get(node));
}

/** The slow answer to whether a span still stands as it was read. */
function stands(span: Span): boolean {
  const nodes = nodesOf(span);
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (!first || !last || !isUntouched(span) || first.getRootNode() !== last.getRootNode()) return false;
  if (first !== last && !(first.compareDocumentPosition(last) & 4)) return false;
  const range = liveRange({ startNode: first, startOffset: 0, endNode: last, endOffset: last.length });
  const seen = seenNodes(range, nodes);
  return seen.length === nodes.length && seen.every((node, index) => node === nodes[index]);
}

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}

/** Changes one page step by step, and looks at every mention after each. */
function run(document: Document, { seed, what, tally }: { seed: number; what: string; tally: Tally }): void {
  const article = readArticle(document, { url: PAGE_URL, isArticle: true });
  const spans = spansOf(article, seed);
  const root = article.container?.parentElement;
  if (!root || spans.length === 0) throw new Error(`no article in ${what}`);
  const mutator = createMutator(root, { seed, near: spans.flatMap(nodesOf), isPlain: false });
  const history: string[] = [];
  for (let step = 0; step < STEPS; step++) {
    history.push(mutator.step());
    tally.steps++;
    for (const span of spans) {
      const found = rangeAt(span.map, span.start, span.end);
      const where = () => `${what}, seed ${seed}, “${span.words}”, after: ${history.join(', ')}`;
      if (found === null) {
        tally.dropped++;
        if (stands(span)) expect.fail(`dropped though it stands: ${where()}`);
        continue;
      }
      tally.kept++;
      if (found.startNode !== found.endNode) tally.keptOverNodes++;
      if (!found.startNode.isConnected || !found.endNode.isConnected) expect.fail(`not in the page: ${where()}`);
      const shown = seenText(liveRange(found));
      if (withoutSpace(shown) !== withoutSpace(span.words)) expect.fail(`put on “${shown}”: ${where()}`);
    }
  }
}

function expectWorth(tally: Tally): void {
  expect(tally.kept).toBeGreaterThan(tally.steps);
  expect(tally.keptOverNodes).toBeGreaterThan(tally.steps / 4);
  expect(tally.dropped).toBeGreaterThan(tally.steps);
}

test('no change of a page puts a mention on other words', { timeout: PATIENCE }, () => {
  const tally: Tally = { steps: 0, kept: 0, keptOverNodes: 0, dropped: 0 };
  for (let seed = 1; seed <= SEEDS; seed++) run(makeDocument(seed), { seed, what: 'a made page', tally });
  expectWorth(tally);
});

test('nor on the pages of the fixtures', { timeout: PATIENCE }, () => {
  const tally: Tally = { steps: 0, kept: 0, keptOverNodes: 0, dropped: 0 };
  const names = readdirSync(FIXTURES).filter((name) => name.startsWith('article-'));
  for (const name of names.filter((_, index) => index % FIXTURE_STRIDE === 0)) {
    for (let seed = 1; seed <= SEEDS_OF_FIXTURE; seed++) run(readFixture(name), { seed, what: name, tally });
  }
  expect(tally.kept).toBeGreaterThan(tally.steps);
  expect(tally.dropped).toBeGreaterThan(tally.steps);
});

test.runIf(LONG_RUN_SECONDS > 0)('nor in a long run', { timeout: LONG_RUN_SECONDS * 1000 + PATIENCE }, () => {
  const tally: Tally = { steps: 0, kept: 0, keptOverNodes: 0, dropped: 0 };
  const names = readdirSync(FIXTURES).filter((name) => name.startsWith('article-'));
  const until = Date.now() + LONG_RUN_SECONDS * 1000;
  for (let seed = SEEDS + 1; Date.now() < until; seed++) {
    run(makeDocument(seed), { seed, what: 'a made page', tally });
    const name = names[seed % names.length] ?? '';
    run(readFixture(name), { seed, what: name, tally });
  }
  console.info(tally);
  expectWorth(tally);
});
