import { readArticleInSteps } from '../../core/article/read-article';
import { runInSlices } from '../../core/reader/run-in-slices';
import { EXTRACTORS, type ExtractorName, inTurn, textOfArticle } from './extractors';

/**
 * What the bench calls in the page; gives the text found. The times are in the browser's trace, as spans of these labels:
 * `LABEL Backstory` and so on for a whole reading; for ours as the reader runs it `LABEL slice` for each stretch without a
 * wait (it is one task of the page's) and `LABEL step` for each step.
 */
export type PageBench = {
  runOnce: (request: { label: string; extractor: ExtractorName; url: string }) => string;
  runSliced: (request: { label: string; url: string }) => Promise<string>;
  /** Rounds are numbered: `LABEL ROUND slice`. Warm-ups have no label but `warm-up`. */
  runWarm: (request: { label: string; url: string; warmUps: number; rounds: number }) => Promise<PageTexts>;
};

export type PageTexts = Record<ExtractorName, string>;

const pageBench: PageBench = { runOnce, runSliced, runWarm };
Object.assign(globalThis, { pageBench });

function begin(label: string): void {
  console.timeStamp(`begin ${label}`);
}

function end(label: string): void {
  console.timeStamp(`end ${label}`);
}

function runOnce({ label, extractor, url }: Parameters<PageBench['runOnce']>[0]): string {
  begin(`${label} ${extractor}`);
  const found = EXTRACTORS[extractor](document, url);
  end(`${label} ${extractor}`);
  return found.text();
}

async function runSliced({ label, url }: Parameters<PageBench['runSliced']>[0]): Promise<string> {
  function* markSteps<Result>(steps: Generator<void, Result>): Generator<void, Result> {
    for (;;) {
      begin(`${label} step`);
      const step = steps.next();
      end(`${label} step`);
      if (step.done) return step.value;
      yield;
    }
  }
  // Where the reader waits for the page, a slice ends; the next begins with the timer.
  const setTimeout = (next: () => void): void => {
    end(`${label} slice`);
    window.setTimeout(() => {
      begin(`${label} slice`);
      next();
    }, 0);
  };
  begin(`${label} slice`);
  const article = await runInSlices(markSteps(readArticleInSteps(document, { url })), {
    window: { performance, setTimeout } as unknown as Window,
    signal: new AbortController().signal,
  });
  end(`${label} slice`);
  if (!article) throw new Error('reading was aborted');
  return textOfArticle(article);
}

async function runWarm({ label, url, warmUps, rounds }: Parameters<PageBench['runWarm']>[0]): Promise<PageTexts> {
  const untouched = document.cloneNode(true) as Document;
  const texts: PageTexts = { Backstory: '', Readability: '', Defuddle: '' };
  for (let round = -warmUps; round < rounds; round++) {
    const roundLabel = round < 0 ? 'warm-up' : label;
    for (const extractor of inTurn(round + warmUps)) {
      if (extractor === 'Backstory') await renewPage(untouched);
      texts[extractor] = runOnce({ label: roundLabel, extractor, url });
    }
    await renewPage(untouched);
    await runSliced({ label: `${roundLabel} ${round}`, url });
  }
  return texts;
}

/**
 * Puts new nodes in place of those that we have seen: at the first sight of a node the browser makes an object for it, which
 * a second reading would find made, while whoever reads a copy pays for it every time. What the browser begins for new nodes
 * (it looks for pictures) is over when this is done.
 */
async function renewPage(untouched: Document): Promise<void> {
  document.replaceChild(document.importNode(untouched.documentElement, true), document.documentElement);
  await null;
}
