import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { parsePage } from '../../cli/parse-page';
import { BLOCK_KINDS, type BlockKind } from '../../core/model/article-text';

const FOLDER = path.resolve('test/fixtures/pages');

/** What a page of ours says a careful reader would find in it; the first comment after its doctype. */
type Expected = {
  url: string;
  isArticle: boolean;
  /** What is special about the page, in a line. */
  shape: string;
  title?: string;
  published?: string | null;
  modified?: string | null;
  language?: string;
};

export type PageFixture = {
  name: string;
  expected: Expected;
  /** The article's blocks in reading order, as they are marked in the page: `<!--[paragraph]-->text<!--[/]-->`. */
  blocks: { kind: BlockKind; text: string }[];
  html: string;
};

export function listPageFixtures(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.html'))
    .map((file) => file.replace('.html', ''));
}

/** @throws Error if the page does not say what it expects. */
export function readPageFixture(name: string): PageFixture {
  const html = readFileSync(path.join(FOLDER, `${name}.html`), 'utf8');
  const stated = /<!-- expects (\{.*?\}) -->/s.exec(html)?.[1];
  if (!stated) throw new Error(`${name}.html does not say what it expects`);
  const blocks = [...html.matchAll(/<!--\[([a-z-]+)\]-->(.*?)<!--\[\/\]-->/gs)].map(([, kind, inner]) => ({
    kind: kindOf(kind, name),
    text: textOf(inner ?? ''),
  }));
  return { name, expected: JSON.parse(stated), blocks, html };
}

function kindOf(stated: string | undefined, name: string): BlockKind {
  const kind = BLOCK_KINDS.find((one) => one === stated);
  if (!kind) throw new Error(`${name}.html: there is no kind of block called ${stated}`);
  return kind;
}

/** One for all blocks: a window of its own takes ten times as long as what it is wanted for. */
const scratch = parsePage('<body>', { url: 'https://site.example/' });

/** As a reader sees it, by other means than the code that is tested. */
function textOf(inner: string): string {
  const box = scratch.createElement('div');
  box.innerHTML = inner;
  return foldSpace(box.textContent ?? '');
}

/** Texts are compared without regard to white space, and to signs that have no ink. */
export function foldSpace(text: string): string {
  return text
    .replace(/[\u00ad\u200b\u200e\u200f\u2060\ufeff]/g, '')
    .replace(/\s+/g, ' ')
    .trim();
}
