import { parsePage } from '../../cli/parse-page';
import type { BenchPage } from './bench-page';
import { EXTRACTORS, type ExtractorName, inTurn } from './extractors';
import type { PageTexts } from './page-script';
import { median } from './spread';

/** Each round parses the page anew, which takes longest by far. */
export const NODE_ROUNDS = 3;
/** Pages read once before the first counts; from then on the engine has compiled most of what it is going to. */
const WARM_UP_PAGES = 5;

/** Of one page: medians of CPU ms, and the texts found. */
export type NodeMeasured = { times: Record<ExtractorName, number>; texts: PageTexts };

/** The same in Node, on documents parsed by jsdom; parsing is not counted. */
export function measureInNode(pages: readonly BenchPage[], onPage: (done: number) => void): NodeMeasured[] {
  for (const page of pages.slice(0, WARM_UP_PAGES)) measurePage(page, 1);
  return pages.map((page, index) => {
    const measured = measurePage(page, NODE_ROUNDS);
    onPage(index + 1);
    return measured;
  });
}

function measurePage({ html, url }: BenchPage, rounds: number): NodeMeasured {
  const times: Record<ExtractorName, number[]> = { Backstory: [], Readability: [], Defuddle: [] };
  const texts: PageTexts = { Backstory: '', Readability: '', Defuddle: '' };
  for (let round = 0; round < rounds; round++) {
    const document = parsePage(html, { url });
    for (const extractor of inTurn(round)) {
      const started = process.cpuUsage();
      const found = EXTRACTORS[extractor](document, url);
      const { user, system } = process.cpuUsage(started);
      times[extractor].push((user + system) / 1_000);
      texts[extractor] = found.text();
    }
    document.defaultView?.close();
  }
  const { Backstory, Readability, Defuddle } = times;
  return {
    times: { Backstory: median(Backstory), Readability: median(Readability), Defuddle: median(Defuddle) },
    texts,
  };
}
