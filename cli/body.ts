import { parseArgs } from 'node:util';
import { readArticle } from '../core/article/read-article';
import { parsePage } from './parse-page';
import { readInput, readInputLines } from './read-input';
import { runCommand, UsageError } from './usage-error';

/** Article detection alone: `npm run --silent body -- FILE.html`, one JSON line a page (DESIGN.md, contract 2). */
const USAGE = 'usage: body FILE.html [--url URL] | --batch LIST.ndjson';

/** Where a file without an address is taken to stand. */
const UNKNOWN_ADDRESS = 'https://localhost/article';

type Job = { file: string; url: string };

await runCommand(() => {
  for (const job of readJobs()) console.log(JSON.stringify(reportBody(job)));
});

function readJobs(): Job[] {
  const { values, positionals } = readArguments();
  const isBatch = values.batch !== undefined;
  if (isBatch ? positionals.length > 0 || values.url !== undefined : positionals.length !== 1) {
    throw new UsageError(USAGE);
  }
  const rows = values.batch === undefined ? [{ ...values, file: positionals[0] }] : readInputLines(values.batch);
  return rows.map(toJob);
}

function readArguments() {
  try {
    return parseArgs({ allowPositionals: true, options: { url: { type: 'string' }, batch: { type: 'string' } } });
  } catch (cause) {
    throw new UsageError(`${cause instanceof Error ? cause.message : cause}; ${USAGE}`, { cause });
  }
}

function toJob(row: { file?: unknown; url?: unknown }): Job {
  const { file, url } = row;
  if (typeof file !== 'string') throw new UsageError('a line of the list has no "file"');
  if (url !== undefined && !(typeof url === 'string' && URL.canParse(url))) {
    throw new UsageError(`not an address: ${url}`);
  }
  return { file, url: url ?? UNKNOWN_ADDRESS };
}

/** Captions are read but are not the body. */
function reportBody({ file, url }: Job) {
  const document = parsePage(readInput(file), { url });
  const { isArticle, text } = readArticle(document, { url });
  document.defaultView?.close();
  const body = text.blocks.filter(({ kind }) => kind !== 'caption').map((block) => block.text);
  return { file, isArticle, title: text.title, published: text.published, text: body.join('\n') };
}
