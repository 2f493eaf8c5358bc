import { type Browser, chromium } from 'playwright-core';
import { findBrowsers } from '../../cli/browser/find-browsers';
import { startTestServer } from '../../test/e2e/test-server';
import type { BenchPage } from './bench-page';
import { bundlePageScript } from './bundle-page-script';
import { type ExtractorName, inTurn } from './extractors';
import type { PageTexts } from './page-script';
import { openPageTab, type PageWorld } from './page-tab';
import { median } from './spread';
import { type Spans, traceSpans } from './trace-spans';

/** After so many runs in a page the engine has compiled most of what it is going to. */
export const WARM_UPS = 2;
/** Then so many of each, of which the median counts. */
export const ROUNDS = 5;

type Times = Record<ExtractorName, number>;
/** Of ours as the reader runs it: the longest of each. */
export type Stretches = { step: number; slice: number };
/** Of one page, in ms. `first`: right after loading, as a reader has it; `warm`: once the engine has compiled the code. */
export type Measured = {
  first: Times & Stretches;
  warm: Times & Stretches;
  texts: PageTexts;
};

/** Every page at its own address, as the browser parses it, one after the other in one tab. */
export async function measureInChromium(
  pages: readonly BenchPage[],
  onPage: (done: number) => void,
): Promise<{ engine: string; measured: Measured[] }> {
  const script = await bundlePageScript();
  // A proxy that refuses everything: what asks the net past the tab (look-ups made ahead) must not get there.
  const server = await startTestServer({});
  const browser = await launch(`http://${server.proxy}`);
  const load = await openPageTab(browser, script);
  const measured: Measured[] = [];
  for (const page of pages) {
    measured.push(await measurePage({ browser, page, order: inTurn(measured.length), load: () => load(page) }));
    onPage(measured.length);
  }
  const engine = `Chromium ${browser.version()}`;
  await browser.close();
  await server.close();
  return { engine, measured };
}

function launch(proxy: string): Promise<Browser> {
  const executablePath = findBrowsers().chromium;
  if (!executablePath) throw new Error('the bench needs Chromium');
  return chromium.launch({
    executablePath,
    headless: false, // the new headless mode is a flag
    proxy: { server: proxy },
    args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
}

async function measurePage(source: {
  browser: Browser;
  page: BenchPage;
  order: readonly ExtractorName[];
  load: () => Promise<PageWorld>;
}): Promise<Measured> {
  const { browser, page, order, load } = source;
  const { name, url } = page;
  const { result: texts, spans } = await traceSpans(browser, async () => {
    let call = await load();
    for (const extractor of order) await call('runOnce', { label: 'first', extractor, url });
    call = await load();
    const textInSlices = await call('runSliced', { label: 'first 0', url });
    const found = await call('runWarm', { label: 'warm', url, warmUps: WARM_UPS, rounds: ROUNDS });
    if (found.Backstory !== textInSlices) throw new Error(`${name}: two readings found different texts`);
    return found;
  });
  return { first: summarise(spans, 'first', 1), warm: summarise(spans, 'warm', ROUNDS), texts };
}

function summarise(spans: Spans, label: string, rounds: number): Times & Stretches {
  const spansOf = (what: string): number[] => spans.get(`${label} ${what}`) ?? [];
  const longest = (what: string): number =>
    median(Array.from({ length: rounds }, (_, round) => Math.max(...spansOf(`${round} ${what}`))));
  return {
    Backstory: median(spansOf('Backstory')),
    Readability: median(spansOf('Readability')),
    Defuddle: median(spansOf('Defuddle')),
    step: longest('step'),
    slice: longest('slice'),
  };
}
