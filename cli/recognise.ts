import type { ArticleText } from '../core/model/article-text';
import { recogniseArticle } from '../core/recognition/recognise-article';
import { SHOWN_CONFIDENCE } from '../core/recognition/shown-threshold';
import { describeMention } from './describe-mention';
import { type Knowledge, loadKnowledge } from './load-knowledge';
import { listJobs, type PageJob, readPageJob, toPageJob } from './page-job';
import { parseCommandLine } from './parse-command-line';
import { readInput } from './read-input';
import { runCommand, UsageError } from './usage-error';

/** Recognises what an article mentions: `npm run --silent recognise -- FILE.html …` (DESIGN.md, contract 2). */
const USAGE =
  'usage: recognise FILE.html [--url URL] [--published DATE] [--pack FILE.ndjson …] [--no-starter] [--text] [--min-confidence N] | --batch LIST.ndjson';

type Job = PageJob & { published: string | null; isText: boolean };

const OPTIONS = {
  url: { type: 'string' },
  published: { type: 'string' },
  pack: { type: 'string', multiple: true },
  'no-starter': { type: 'boolean' },
  text: { type: 'boolean' },
  'min-confidence': { type: 'string' },
  batch: { type: 'string' },
} as const;

await runCommand(async () => {
  const { values, positionals } = parseCommandLine(OPTIONS, USAGE);
  const jobs = listJobs({ batch: values.batch, files: positionals, options: values, usage: USAGE }).map(toJob);
  const threshold = values['min-confidence'] === undefined ? SHOWN_CONFIDENCE : Number(values['min-confidence']);
  if (!(threshold >= 0 && threshold <= 1)) throw new UsageError('--min-confidence takes a number from 0 to 1');
  const knowledge = await loadKnowledge({ packs: values.pack ?? [], starter: !values['no-starter'] });
  for (const job of jobs) console.log(JSON.stringify(recognise({ ...(await readJob(job)), knowledge, threshold })));
});

function toJob(row: object): Job {
  const { published, text } = row as Record<string, unknown>;
  if (published !== undefined && !(typeof published === 'string' && !Number.isNaN(Date.parse(published)))) {
    throw new UsageError(`not a date: ${published}`);
  }
  return { ...toPageJob(row), published: published ?? null, isText: text === true };
}

async function readJob(job: Job): Promise<{ isArticle: boolean; article: ArticleText }> {
  if (job.isText) return { isArticle: true, article: readPlainText(job) };
  const { isArticle, text } = await readPageJob(job);
  return { isArticle, article: { ...text, published: job.published ?? text.published } };
}

/** Blocks are parted by blank lines. */
function readPlainText({ file, url, published }: Job): ArticleText {
  const blocks = readInput(file)
    .toString('utf8')
    .split(/\n\s*\n/)
    .map((block) => block.replace(/\s+/g, ' ').trim());
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
