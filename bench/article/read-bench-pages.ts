import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { listPageFixtures, readPageFixture } from '../../test/article/page-fixture';
import type { BenchPage } from './bench-page';

const CORPUS = path.resolve('../shared/corpora/articles');

type GoldRow = { file: string; url: string; isArticle: boolean; title?: string; summary?: string[]; text?: string };

/** The real pages where they lie beside the project, else those written for our tests. */
export function readBenchPages(): { from: string; pages: BenchPage[] } {
  const gold = path.join(CORPUS, 'gold.ndjson');
  if (!existsSync(gold)) return { from: 'pages written for our tests', pages: listPageFixtures().map(toFixturePage) };
  const rows = readFileSync(gold, 'utf8').trim().split('\n');
  return { from: 'real pages', pages: rows.map((row) => toRealPage(JSON.parse(row))) };
}

function toRealPage({ file, url, isArticle, title = '', summary = [], text = '' }: GoldRow): BenchPage {
  const html = gunzipSync(readFileSync(path.join(CORPUS, file)));
  const besides = [title, ...summary].join('\n');
  return { name: path.basename(file, '.html.gz'), url, isArticle, html, besides, text };
}

function toFixturePage(name: string): BenchPage {
  const { expected, blocks, html } = readPageFixture(name);
  const textOf = (isWanted: (kind: string) => boolean): string =>
    blocks.flatMap(({ kind, text }) => (isWanted(kind) ? [text] : [])).join('\n');
  return {
    name,
    url: expected.url,
    isArticle: expected.isArticle,
    html: Buffer.from(html),
    besides: `${expected.title ?? ''}\n${textOf((kind) => kind === 'standfirst')}`,
    text: textOf((kind) => kind !== 'standfirst' && kind !== 'caption'),
  };
}
