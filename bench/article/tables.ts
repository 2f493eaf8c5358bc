import type { BenchPage } from './bench-page';
import { EXTRACTOR_NAMES, type ExtractorName } from './extractors';
import type { Stretches } from './measure-in-chromium';
import type { PageTexts } from './page-script';
import { scoreTexts } from './score-text';
import { type Spread, spreadOf } from './spread';

type Times = Record<ExtractorName, number>;

/** Ours is measured against each of the others. */
const PEER_NAMES = EXTRACTOR_NAMES.slice(1);

const WORST = 5;
/** In characters. */
const NAME_WIDTH = 34;
const FIGURE_WIDTH = 10;

/** Times by page, then ours as a share of each other's: of each page the ratio, and the ratio of the sums. */
export function timeTable(times: readonly Times[]): string {
  const rows = EXTRACTOR_NAMES.map((name) => {
    const values = times.map((page) => page[name]);
    return row(`${name}, ms`, spreadOf(values), sum(values), 1);
  });
  const ratios = PEER_NAMES.map((peer) =>
    row(`Backstory ÷ ${peer}`, spreadOf(ratiosTo(peer, times)), sumOf('Backstory', times) / sumOf(peer, times), 2),
  );
  return [line('CPU time by page', ['median', 'p90', 'p95', 'most', 'sum']), ...rows, ...ratios].join('\n');
}

export function ratiosTo(peer: ExtractorName, times: readonly Times[]): number[] {
  return times.map((page) => page.Backstory / page[peer]);
}

/** What ours holds the page up with at a time, run as the reader runs it: a slice is one task. */
export function stretchTable(measured: readonly { first: Stretches; warm: Stretches }[]): string {
  const figures = (longest: number[]): string[] => {
    const { median, p90, p95, most } = spreadOf(longest);
    return [median, p90, p95, most].map((value) => value.toFixed(1));
  };
  const rows = (['slice', 'step'] as const).flatMap((stretch) => [
    line(`longest ${stretch}, warm`, figures(measured.map(({ warm }) => warm[stretch]))),
    line(`longest ${stretch}, first run`, figures(measured.map(({ first }) => first[stretch]))),
  ]);
  return [line('Backstory in slices, ms', ['median', 'p90', 'p95', 'most']), ...rows].join('\n');
}

/** How well each found the text of the pages that are articles. */
export function textTable(pages: readonly BenchPage[], texts: readonly PageTexts[]): string {
  const rows = EXTRACTOR_NAMES.map((name) => {
    const found = texts.map((page) => page[name]);
    const { f1, precision, recall, poor } = scoreTexts(pages, found);
    const figures = [f1, precision, recall].map((value) => value.toFixed(4));
    return line(name, [...figures, String(poor)]);
  });
  const articles = pages.filter(({ isArticle }) => isArticle).length;
  return [line(`text of ${articles} articles`, ['F1', 'precision', 'recall', 'F1 < 0.8']), ...rows].join('\n');
}

/** The pages where ours does worst against a peer. */
export function worstTable(pages: readonly BenchPage[], times: readonly Times[], peer: ExtractorName): string {
  const ratios = ratiosTo(peer, times);
  const order = pages.map((_, index) => index).sort((a, b) => (ratios[b] ?? 0) - (ratios[a] ?? 0));
  const rows = order.slice(0, WORST).map((index) => {
    const { Backstory = 0, [peer]: other = 0 } = times[index] ?? {};
    return line(pages[index]?.name ?? '', [(ratios[index] ?? 0).toFixed(2), Backstory.toFixed(1), other.toFixed(1)]);
  });
  return [line(`worst against ${peer}`, ['ratio', 'ours, ms', 'its, ms']), ...rows].join('\n');
}

function row(name: string, { median, p90, p95, most }: Spread, total: number, digits: number): string {
  const figures = [median, p90, p95, most, total].map((value) => value.toFixed(digits));
  return line(name, figures);
}

function line(name: string, figures: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');
}

function sumOf(name: ExtractorName, times: readonly Times[]): number {
  return sum(times.map((page) => page[name]));
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
