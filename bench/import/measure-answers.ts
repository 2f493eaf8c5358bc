import type { BrowserDriver } from '../../cli/browser/browser-driver';
import type { ArticleText } from '../../core/model/article-text';
import { loadingTime } from './loading-time';
import { median } from './median';
import { type IndexesRead, readIndexes } from './read-indexes';

/** Medians, in ms. */
export type AnswersMeasured = {
  /** From a message to a background that has ended to the mentions in an article, the indexes loaded in between. */
  fromEnded: number;
  /** Of it, the loading of the indexes. */
  load: number;
  /** The same of a background that is awake. */
  fromAwake: number;
  /** Reading the bytes of all indexes as they are kept, in the thread of the background. */
  read: number;
  megabytes: number;
  mentions: number;
};

type Answer = { reply: { mentions: unknown[] } };

/** Asks for the mentions in each of the texts as a page does, from the options page, which is open. */
export async function measureAnswers(driver: BrowserDriver, texts: readonly string[]): Promise<AnswersMeasured> {
  const ended: Asked[] = [];
  const loads: number[] = [];
  const awake: Asked[] = [];
  const reads: IndexesRead[] = [];
  for (const text of texts) {
    await driver.endBackground();
    ended.push(await ask(driver, text));
    loads.push(await loadingTime(driver));
    awake.push(await ask(driver, text));
    reads.push(await readIndexes(driver));
  }
  return {
    fromEnded: median(ended.map(({ milliseconds }) => milliseconds)),
    load: median(loads),
    fromAwake: median(awake.map(({ milliseconds }) => milliseconds)),
    read: median(reads.map(({ milliseconds }) => milliseconds)),
    megabytes: median(reads.map(({ bytes }) => bytes)) / 1_000_000,
    mentions: median(ended.map(({ mentions }) => mentions)),
  };
}

type Asked = { milliseconds: number; mentions: number };

function ask(driver: BrowserDriver, text: string): Promise<Asked> {
  const article: ArticleText = {
    url: 'http://harbourpost.example/long.html',
    title: null,
    published: '2026-01-15',
    modified: null,
    language: 'en',
    blocks: [{ kind: 'paragraph', text }],
  };
  return driver.evaluate(
    async (request) => {
      type Runtime = { sendMessage: (message: unknown) => Promise<Answer> };
      const { browser, chrome } = globalThis as unknown as Record<string, { runtime: Runtime } | undefined>;
      const started = performance.now();
      const answer = await (browser ?? chrome)?.runtime.sendMessage({ backstory: 'recognise', request });
      const milliseconds = performance.now() - started;
      if (!answer?.reply?.mentions) throw new Error(`no mentions came: ${JSON.stringify(answer)}`);
      return { milliseconds, mentions: answer.reply.mentions.length };
    },
    { article },
  );
}
