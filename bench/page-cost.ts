import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { pause } from '../cli/browser/browser-driver';
import { findBrowsers } from '../cli/browser/find-browsers';
import { findMarkedWords } from '../cli/browser/find-marked-words';
import { launchChromium } from '../cli/browser/launch-chromium';
import { buildExtension } from '../cli/build-extension';
import { startTestServer } from '../test/e2e/test-server';
import { buildLongArticle } from './long-article';

/**
 * What a page of 5,000 words pays for us: the longest task of its main thread and its layout shift, with the extension and
 * without, in the same run. All tasks are counted, not only those that name our script: what follows an `await` does not.
 */
const WORDS = 5_000;
const LOADS = 7;
/** All of reading, painting and settling lies within it. */
const WATCH_MS = 2_500;
/** What a person feels as a hitch: https://web.dev/articles/optimize-long-tasks */
const LONG_TASK_MS = 50;

/** `dur` and `tdur` in µs: by the clock, and of the thread's own work. */
type TraceEvent = {
  name: string;
  ph: string;
  dur?: number;
  tdur?: number;
  ts: number;
  pid: number;
  tid: number;
  args?: object;
};

const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('the bench needs Chromium');
const server = await startTestServer({ '/long.html': () => ({ body: buildLongArticle(WORDS) }) });
const extension = buildExtension({ target: 'chrome' });
const proxy = `http://${server.proxy}`;
const profile = () => mkdtempSync(path.join(tmpdir(), 'backstory-bench-'));

const bare = await chromium.launchPersistentContext(profile(), {
  executablePath,
  headless: false,
  proxy: { server: proxy },
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const without = await measure(bare);
await bare.close();
const { context } = await launchChromium({ executablePath, extension, profile: profile(), headless: true, proxy });
const withUs = await measure(context);
await context.close();
await server.close();

console.log(`page of ${WORDS} words, ${LOADS} loads, ${withUs.marks} marks (Chromium, this machine)`);
console.log(
  `longest task (CPU): ${withUs.longest.join(', ')} ms with Backstory; ${without.longest.join(', ')} ms without`,
);
console.log(`median longest task ÷ without: ${ratio(withUs.longest, without.longest)}`);
console.log(`main thread busy: median ${median(withUs.busy)} ms with, ${median(without.busy)} ms without`);
console.log(`layout shift: ${withUs.shift} with, ${without.shift} without`);
const long = withUs.longest.filter((value) => value > LONG_TASK_MS).length;
console.log(long === 0 ? `no task over ${LONG_TASK_MS} ms` : `loads with a task over ${LONG_TASK_MS} ms: ${long}`);
process.exitCode = withUs.shift > 0 || long > 0 ? 1 : 0;

async function measure(context: Awaited<ReturnType<typeof chromium.launchPersistentContext>>) {
  const page = context.pages()[0] ?? (await context.newPage());
  await page.addInitScript(() => {
    const shifts = { total: 0 };
    Object.assign(window, { shifts });
    new PerformanceObserver((list) => {
      for (const entry of list.getEntries()) shifts.total += (entry as PerformanceEntry & { value: number }).value;
    }).observe({ type: 'layout-shift', buffered: true });
  });
  const url = 'http://harbourpost.example/long.html';
  await page.goto(url); // the first load also imports the starter pack
  await pause(2 * WATCH_MS);
  const longest: number[] = [];
  const busy: number[] = [];
  let shift = 0;
  for (let load = 0; load < LOADS; load++) {
    const tasks = await traceTasks(context, async () => {
      await page.goto(url, { waitUntil: 'load' });
      await pause(WATCH_MS);
    });
    longest.push(Math.round(Math.max(...tasks)));
    busy.push(Math.round(tasks.reduce((sum, task) => sum + task, 0)));
    shift += await page.evaluate(() => (window as unknown as { shifts: { total: number } }).shifts.total);
  }
  const marks = (await page.evaluate(findMarkedWords, null)).length;
  return { longest, busy, shift, marks };
}

/** CPU ms of the page's main-thread tasks once its document was there: what else the machine does is not in them. */
async function traceTasks(
  context: Awaited<ReturnType<typeof chromium.launchPersistentContext>>,
  run: () => Promise<void>,
): Promise<number[]> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('no session with the browser');
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => session.once('Tracing.tracingComplete', () => resolve()));
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'devtools.timeline', 'disabled-by-default-devtools.timeline'] },
  });
  await run();
  await session.send('Tracing.end');
  await complete;
  await session.detach();
  // The page's renderer is the one whose main thread parsed the most.
  const parsed = events.filter(({ name, ph }) => name === 'ParseHTML' && ph === 'X');
  const [main] = parsed.sort((a, b) => (b.dur ?? 0) - (a.dur ?? 0));
  if (!main) throw new Error('the trace shows no page');
  const idle = Math.max(...parsed.filter(({ pid }) => pid === main.pid).map(({ ts, dur = 0 }) => ts + dur));
  return events
    .filter(
      ({ name, ph, pid, tid, ts }) =>
        name === 'RunTask' && ph === 'X' && pid === main.pid && tid === main.tid && ts > idle,
    )
    .map(({ tdur = 0 }) => tdur / 1_000);
}

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[values.length >> 1] ?? 0;
}

function ratio(a: number[], b: number[]): string {
  return (median(a) / (median(b) || 1)).toFixed(2);
}
