import { type Article, readArticle } from '../core/article/read-article';
import { readInput, readInputLines } from './read-input';
import { UsageError } from './usage-error';

/** A page to be read: a file, and the address that it was served from. */
export type PageJob = { file: string; url: string };

/** Where a file without an address is taken to stand; not a front door, which would need better proof to be an article. */
const UNKNOWN_ADDRESS = 'https://localhost/article';

/** The rows of the list, or the one file with the options given for it. @throws UsageError if it is neither. */
export function listJobs(request: {
  batch: string | undefined;
  files: readonly string[];
  options: object;
  usage: string;
}): object[] {
  const { batch, files, options, usage } = request;
  if (files.length !== (batch === undefined ? 1 : 0)) throw new UsageError(usage);
  return batch === undefined ? [{ ...options, file: files[0] }] : readInputLines(batch);
}

/** @throws UsageError if the row names no file or its address is none. */
export function toPageJob(row: object): PageJob {
  const { file, url } = row as Record<string, unknown>;
  if (typeof file !== 'string') throw new UsageError('a line of the list has no "file"');
  if (url !== undefined && !(typeof url === 'string' && URL.canParse(url))) {
    throw new UsageError(`not an address: ${url}`);
  }
  return { file, url: url ?? UNKNOWN_ADDRESS };
}

/** Reads the article of a file, and gives the parsed page's memory back. */
export async function readPageJob({ file, url }: PageJob): Promise<Pick<Article, 'isArticle' | 'text'>> {
  const bytes = readInput(file);
  // The parser takes a second to load; plain text and unusable arguments need none.
  const { parsePage } = await import('./parse-page');
  const document = parsePage(bytes, { url });
  const { isArticle, text } = readArticle(document, { url });
  document.defaultView?.close();
  return { isArticle, text };
}
