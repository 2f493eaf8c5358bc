import { readFileSync, writeFileSync } from 'node:fs';
import { loadavg } from 'node:os';
import { parseArgs } from 'node:util';
import { type Measured, measureInChromium, ROUNDS, WARM_UPS } from './article/measure-in-chromium';
import { measureInNode, NODE_ROUNDS } from './article/measure-in-node';
import { readBenchPages } from './article/read-bench-pages';
import { quantile } from './article/spread';
import { ratiosTo, stretchTable, textTable, timeTable, worstTable } from './article/tables';

/**
 * What finding an article costs, against Readability and Defuddle, page by page in one run: `npm run bench -- article`, in
 * Chromium; with `--node` in Node instead, on documents of jsdom. `--every 10` takes every tenth page only, `--json FILE`
 * keeps the figures. Ratios hold on any machine. Fails when a budget is missed.
 */
const BUDGETS = {
  /** Of Readability's time, what ours may take on half of the pages, and on all but one in twenty. */
  medianRatio: 0.25,
  p95Ratio: 0.5,
  /** What a person feels as a hitch, ms: https://web.dev/articles/optimize-long-tasks */
  task: 50,
} as const;

const { values } = parseArgs({
  options: { node: { type: 'boolean' }, every: { type: 'string', default: '1' }, json: { type: 'string' } },
});
const { from, pages: all } = readBenchPages();
const pages = all.filter((_, index) => index % Number(values.every) === 0);
const peers = JSON.parse(readFileSync('package.json', 'utf8')).devDependencies;

console.log(`${pages.length} ${from}; Readability ${peers['@mozilla/readability']}, Defuddle ${peers.defuddle}.`);
console.log('Times are CPU time of the one thread. The others change the document, so copying it is in theirs.');
const missed = values.node ? benchInNode() : await benchInChromium();
const load = loadavg().map((average) => average.toFixed(1));
print(`load of the machine: ${load.join(', ')} (1, 5, 15 minutes)`);
print(`budgets missed: ${missed.join('; ') || 'none'}`);
process.exitCode = missed.length > 0 ? 1 : 0;

async function benchInChromium(): Promise<string[]> {
  const { engine, measured } = await measureInChromium(pages, showProgress);
  keep(measured);
  const warm = measured.map((page) => page.warm);
  const first = measured.map((page) => page.first);
  const texts = measured.map((page) => page.texts);
  print(`${engine}, warm: median of ${ROUNDS} runs in each page after ${WARM_UPS} to warm up`, timeTable(warm));
  print(`${engine}, first run after loading the page`, timeTable(first));
  print(stretchTable(measured));
  print(worstTable(pages, warm, 'Readability'));
  print(textTable(pages, texts));
  return [...missedRatios(ratiosTo('Readability', warm)), ...missedTasks(measured)];
}

function benchInNode(): string[] {
  const measured = measureInNode(pages, showProgress);
  keep(measured);
  const times = measured.map((page) => page.times);
  const texts = measured.map((page) => page.texts);
  const engine = `Node ${process.versions.node} with jsdom, parsing not counted`;
  print(`${engine}: median of ${NODE_ROUNDS} runs, warm`, timeTable(times));
  print(worstTable(pages, times, 'Readability'));
  print(textTable(pages, texts));
  return missedRatios(ratiosTo('Readability', times));
}

function missedRatios(ratios: readonly number[]): string[] {
  const limits = [
    { name: 'median', share: 0.5, limit: BUDGETS.medianRatio },
    { name: 'p95', share: 0.95, limit: BUDGETS.p95Ratio },
  ];
  return limits.flatMap(({ name, share, limit }) => {
    const ratio = quantile(ratios, share);
    return ratio > limit ? [`${name} of ÷ Readability is ${ratio.toFixed(3)}, over ${limit}`] : [];
  });
}

function missedTasks(measured: readonly Measured[]): string[] {
  return measured.flatMap(({ first, warm }, index) => {
    const longest = Math.max(first.slice, warm.slice);
    return longest > BUDGETS.task ? [`${pages[index]?.name}: a task of ${longest.toFixed(0)} ms`] : [];
  });
}

function print(...lines: string[]): void {
  console.log(`\n${lines.join('\n')}`);
}

function keep(measured: readonly object[]): void {
  if (values.json === undefined) return;
  writeFileSync(values.json, JSON.stringify(measured.map((page, index) => ({ page: pages[index]?.name, ...page }))));
}

/** On a terminal only: the run takes minutes. */
function showProgress(done: number): void {
  if (process.stderr.isTTY)
    process.stderr.write(`\r${done} of ${pages.length} pages${done < pages.length ? '' : '\n'}`);
}
