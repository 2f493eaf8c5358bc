import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { BrowserContext, CDPSession } from 'playwright-core';
import { pause } from '../cli/browser/browser-driver';
import { findBrowsers } from '../cli/browser/find-browsers';
import { launchChromium } from '../cli/browser/launch-chromium';
import { buildExtension } from '../cli/build-extension';
import { startTestServer, type TestPages } from '../test/e2e/test-server';
import { buildLongArticle } from './long-article';

/**
 * What reading costs a page, by its shape: our script's own CPU time, and the longest task in which it runs. Pages that are no
 * article have a budget of their own, since most pages are none. With ../shared, pages of real newspapers are read as well,
 * without their scripts and pictures, which the proxy keeps out.
 */
const REAL_PAGES = path.resolve('../shared/corpora/articles');
const REAL_PAGE_COUNT = 15;
/** Loads a page; the median counts, since a first run also compiles our script. */
const LOADS = 3;
/** All of reading and painting lies within it. */
const WATCH_MS = 1_500;
/** Importing the starter pack at the first start. */
const FIRST_START_MS = 6_000;
/** What a person feels as a hitch: https://web.dev/articles/optimize-long-tasks */
const LONG_TASK_MS = 50;
/** What a page without an article pays for being looked at; the start of the script, the same on every page, is told apart. */
const NO_ARTICLE_MS = 2;

/** `dur` and `tdur` in µs: by the clock, and of the thread's own work. */
type TraceEvent = {
  name: string;
  ph: string;
  dur?: number;
  tdur?: number;
  ts: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
};
/** `isArticle`: null where a first look cannot tell, so that no budget binds but that for long tasks. */
type Shape = { name: string; path: string; isArticle: boolean | null; isReal: boolean };
/** CPU ms: of evaluating our script, of all it does then, and of the longest task that has any of it. */
type Cost = { starting: number; work: number; longest: number };

/** Names in the trace for script that runs; some lie within others. */
const RUNS_SCRIPT = new Set([
  'EvaluateScript',
  'FunctionCall',
  'TimerFire',
  'v8.callFunction',
  'BlinkScheduler_PerformMicrotaskCheckpoint',
]);

const SITE = 'http://harbourpost.example';
const TEASERS = Array.from(
  { length: 400 },
  (_, index) => `<li><a href="/${index}"><h3>Story ${index} of the day</h3><p>In short, what it tells.</p></a></li>`,
);
const ROWS = Array.from(
  { length: 3_000 },
  (_, index) => `<tr><td>${index}</td><td>Oats</td><td>${index * 7}</td></tr>`,
);
const COMMENTS = Array.from(
  { length: 1_500 },
  (_, index) =>
    `<div class="comment"><b>Reader ${index}</b><p>I have read this and do not agree with it at all.</p></div>`,
);
const OWN_PAGES: Record<string, { name: string; isArticle: boolean | null; body: string }> = {
  '/empty': { name: 'empty page', isArticle: false, body: '<p>Welcome.</p>' },
  '/front': { name: 'front page, 400 teasers', isArticle: false, body: `<main><ul>${TEASERS.join('')}</ul></main>` },
  '/table': {
    name: 'table, 3,000 rows (too long for a first look: read to its end)',
    isArticle: null,
    body: `<table>${ROWS.join('')}</table>`,
  },
  '/long': { name: 'article, 5,000 words', isArticle: true, body: buildLongArticle(5_000) },
  '/talk': {
    name: 'article, 1,000 words, 1,500 comments',
    isArticle: true,
    body: buildLongArticle(1_000).replace('</article>', `</article><section>${COMMENTS.join('')}</section>`),
  },
};

const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('the bench needs Chromium');
const pages: Record<string, TestPages[string]> = {};
const shapes: Shape[] = [];
for (const [address, { name, isArticle, body }] of Object.entries(OWN_PAGES)) {
  pages[address] = () => ({ body });
  shapes.push({ name, path: address, isArticle, isReal: false });
}
for (const [index, body] of readRealPages().entries()) {
  const address = `/world/2024/real-page-${index}`;
  pages[address] = () => ({ body, headers: { 'content-security-policy': "script-src 'none'" } });
  shapes.push({ name: `real page ${index + 1}`, path: address, isArticle: null, isReal: true });
}

const server = await startTestServer(pages);
const extension = buildExtension({ target: 'chrome' });
const profile = mkdtempSync(path.join(tmpdir(), 'backstory-bench-'));
const { context, extensionId } = await launchChromium({
  executablePath,
  extension,
  profile,
  headless: true,
  proxy: `http://${server.proxy}`,
});
const page = context.pages()[0] ?? (await context.newPage());
await page.goto(`${SITE}/long`);
await pause(FIRST_START_MS);

const costs: { shape: Shape; cost: Cost }[] = [];
for (const shape of shapes) {
  const loads: Cost[] = [];
  for (let load = 0; load < LOADS; load++) loads.push(await measureLoad(context, shape));
  const cost = {
    work: median(loads.map(({ work }) => work)),
    starting: median(loads.map(({ starting }) => starting)),
    longest: median(loads.map(({ longest }) => longest)),
  };
  costs.push({ shape, cost });
  if (!shape.isReal) console.log(`${shape.name}: ${tell(cost)}`);
}
await context.close();
await server.close();

const real = costs.filter(({ shape }) => shape.isReal).map(({ cost }) => cost);
if (real.length > 0) {
  const spread = (values: number[]) => `median ${median(values).toFixed(1)}, max ${Math.max(...values).toFixed(1)} ms`;
  console.log(`${real.length} real pages: start of our script ${spread(real.map(({ starting }) => starting))}`);
  console.log(`${real.length} real pages: our work then ${spread(real.map(({ work }) => work))}`);
  console.log(`${real.length} real pages: longest task with our script ${spread(real.map(({ longest }) => longest))}`);
}
const tooLong = costs.filter(({ cost }) => cost.longest > LONG_TASK_MS).map(({ shape }) => shape.name);
const tooDear = costs
  .filter(({ shape, cost }) => shape.isArticle === false && cost.work > NO_ARTICLE_MS)
  .map(({ shape }) => shape.name);
console.log(`task over ${LONG_TASK_MS} ms: ${tooLong.join('; ') || 'none'}`);
console.log(`no article, but over ${NO_ARTICLE_MS} ms of work: ${tooDear.join('; ') || 'none'}`);
process.exitCode = tooLong.length + tooDear.length > 0 ? 1 : 0;

function tell({ starting, work, longest }: Cost): string {
  const [a, b, c] = [starting, work, longest].map((value) => value.toFixed(1));
  return `our script starts in ${a} ms, then works ${b} ms; longest task with it ${c} ms`;
}

/** Spread evenly over the corpus; none where it is not there. */
function readRealPages(): string[] {
  const gold = path.join(REAL_PAGES, 'gold.ndjson');
  if (!existsSync(gold)) return [];
  const files = readFileSync(gold, 'utf8')
    .trim()
    .split('\n')
    .map((line) => String((JSON.parse(line) as { file: string }).file));
  const step = Math.max(1, Math.floor(files.length / REAL_PAGE_COUNT));
  return files
    .filter((_, index) => index % step === 0)
    .slice(0, REAL_PAGE_COUNT)
    .map((file) => gunzipSync(readFileSync(path.join(REAL_PAGES, file))).toString('utf8'));
}

async function measureLoad(browser: BrowserContext, shape: Shape): Promise<Cost> {
  const session = await browser.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session with the browser');
  const events = await trace(session, async () => {
    await page.goto(SITE + shape.path, { waitUntil: 'load' });
    await pause(WATCH_MS);
  });
  await session.detach();
  return costOf(events);
}

async function trace(session: CDPSession, run: () => Promise<void>): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline', 'v8'],
    },
  });
  await run();
  await session.send('Tracing.end');
  await complete;
  return events;
}

/**
 * No page here has a script of its own, so whatever runs script on its main thread once ours has started is ours: what
 * follows an `await` does not name us.
 */
function costOf(events: TraceEvent[]): Cost {
  const isOurs = ({ args }: TraceEvent) => args?.data?.url?.startsWith(`chrome-extension://${extensionId}/`) === true;
  const spans = events.filter(({ ph }) => ph === 'X');
  const start = spans.find((event) => event.name === 'EvaluateScript' && isOurs(event));
  if (!start) throw new Error('the trace does not show our script');
  const thread = spans.filter(({ pid, tid }) => pid === start.pid && tid === start.tid);
  const running = thread.filter(({ name, ts }) => ts >= start.ts && RUNS_SCRIPT.has(name));
  const outer = running.filter((event) => !running.some((other) => other !== event && contains(other, event)));
  const tasks = thread.filter((task) => task.name === 'RunTask' && outer.some((event) => contains(task, event)));
  if (tasks.length === 0) throw new Error('the trace shows no tasks');
  const starting = milliseconds(start);
  return { starting, work: sum(outer) - starting, longest: Math.max(...tasks.map(milliseconds)) };
}

function contains(outer: TraceEvent, inner: TraceEvent): boolean {
  return outer.ts <= inner.ts && inner.ts + (inner.dur ?? 0) <= outer.ts + (outer.dur ?? 0);
}

function milliseconds({ tdur = 0 }: TraceEvent): number {
  return tdur / 1_000;
}

function sum(events: TraceEvent[]): number {
  return events.reduce((total, event) => total + milliseconds(event), 0);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}
