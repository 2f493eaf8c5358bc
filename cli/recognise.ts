import { parseArgs } from 'node:util';
import { readArticle } from '../core/article/read-article';
import type { ArticleText } from '../core/model/article-text';
import { recogniseArticle } from '../core/recognition/recognise-article';
import { SHOWN_CONFIDENCE } from '../core/recognition/shown-threshold';
import { describeMention } from './describe-mention';
import { type Knowledge, loadKnowledge } from './load-knowledge';
import { parsePage } from './parse-page';
import { readInput, readInputLines } from './read-input';
import { runCommand, UsageError } from './usage-error';

/** Recognises what an article mentions: `npm run --silent recognise -- FILE.html …` (DESIGN.md, contract 2). */
const USAGE =
  'usage: recognise FILE.html [--url URL] [--published DATE] [--pack FILE.ndjson …] [--no-starter] [--text] [--min-confidence N] | --batch LIST.ndjson';

/** Where a file without an address is taken to stand. */
const UNKNOWN_ADDRESS = 'https://localhost/';

type Job = { file: string; url: string; published: string | null; isText: boolean };

await runCommand(() => {
  const { values, positionals } = readArguments();
  const jobs = values.batch
    ? readInputLines(values.batch).map(toJob)
    : positionals.map((file) => toJob({ ...values, file }));
  if (jobs.length === 0 || (values.batch === undefined && jobs.length > 1)) throw new UsageError(USAGE);
  const threshold = values['min-confidence'] === undefined ? SHOWN_CONFIDENCE : Number(values['min-confidence']);
  if (!(threshold >= 0 && threshold <= 1)) throw new UsageError('--min-confidence takes a number from 0 to 1');
  const knowledge = loadKnowledge({ packs: values.pack ?? [], starter: !values['no-starter'] });
  for (const job of jobs) console.log(JSON.stringify(recognise({ ...readJob(job), knowledge, threshold })));
});

function readArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        url: { type: 'string' },
        published: { type: 'string' },
        pack: { type: 'string', multiple: true },
        'no-starter': { type: 'boolean' },
        text: { type: 'boolean' },
        'min-confidence': { type: 'string' },
        batch: { type: 'string' },
      },
    });
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : cause}; ${USAGE}`, { cause });
  }
}

function toJob(row: object): Job {
  const { file, url, published, text } = row as Record<string, unknown>;
  if (typeof file !== 'string') throw new UsageError('a line of the list has no "file"');
  if (url !== undefined && !(typeof url === 'string' && URL.canParse(url)))
    throw new UsageError(`not an address: ${url}`);
  if (published !== undefined && !(typeof published === 'string' && !Number.isNaN(Date.parse(published)))) {
    throw new UsageError(`not a date: ${published}`);
  }
  return { file, url: url ?? UNKNOWN_ADDRESS, published: published ?? null, isText: text === true };
}

function readJob({ file, url, published, isText }: Job): { isArticle: boolean; article: ArticleText } {
  const bytes = readInput(file);
  if (isText) return { isArticle: true, article: readPlainText({ text: bytes.toString('utf8'), url, published }) };
  const { isArticle, text } = readArticle(parsePage(bytes, { url }), { url });
  return { isArticle, article: { ...text, published: published ?? text.published } };
}

/** Blocks are parted by blank lines. */
function readPlainText({ text, url, published }: { text: string; url: string; published: string | null }): ArticleText {
  const blocks = text.split(/\n\s*\n/).map((block) => block.replace(/\s+/g, ' ').trim());
  return {
    url,
    title: null,
    published,
    modified: null,
    language: null,
    blocks: blocks.filter((block) => block !== '').map((block) => ({ kind: 'paragraph', text: block })),
  };
}

function recognise(job: { isArticle: boolean; article: ArticleText; knowledge: Knowledge; threshold: number }) {
  const { isArticle, article, knowledge, threshold } = job;
  const { url, title, published, language } = article;
  const page = { isArticle, title, published, language, url };
  if (!isArticle) return { page, blocks: [], mentions: [] };
  // Captions are read but not part of what is printed, so the others move up.
  const printed = article.blocks.flatMap((block, index) => (block.kind === 'caption' ? [] : [index]));
  const mentions = recogniseArticle(article, knowledge.index)
    .filter((mention) => mention.confidence >= threshold)
    .map((mention) => describeMention({ ...mention, block: printed.indexOf(mention.block) }, knowledge));
  return { page, blocks: printed.map((index) => article.blocks[index]?.text ?? ''), mentions };
}
