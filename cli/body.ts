import { listJobs, type PageJob, readPageJob, toPageJob } from './page-job';
import { parseCommandLine } from './parse-command-line';
import { runCommand, UsageError } from './usage-error';

/** Article detection alone: `npm run --silent body -- FILE.html`, one JSON line a page (DESIGN.md, contract 2). */
const USAGE = 'usage: body FILE.html [--url URL] | --batch LIST.ndjson';

await runCommand(async () => {
  const { values, positionals } = parseCommandLine({ url: { type: 'string' }, batch: { type: 'string' } }, USAGE);
  if (values.batch !== undefined && values.url !== undefined) throw new UsageError(USAGE);
  const jobs = listJobs({ batch: values.batch, files: positionals, options: values, usage: USAGE }).map(toPageJob);
  for (const job of jobs) console.log(JSON.stringify(await reportBody(job)));
});

/** Captions are read but are not the body. */
async function reportBody(job: PageJob) {
  const { isArticle, text } = await readPageJob(job);
  const body = text.blocks.filter(({ kind }) => kind !== 'caption').map((block) => block.text);
  return { file: job.file, isArticle, title: text.title, published: text.published, text: body.join('\n') };
}
