import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type BrowserContext, type CDPSession, chromium } from 'playwright-core';
import { pause } from '../cli/browser/browser-driver';
import { findBrowsers } from '../cli/browser/find-browsers';
import { launchChromium } from '../cli/browser/launch-chromium';
import { buildExtension } from '../cli/build-extension';
import { startTestServer, type TestPages } from '../test/e2e/test-server';
import { buildLongArticle } from './long-article';

/**
 * What it costs a page to be watched once its article is marked: pages with an article that change all the time elsewhere.
 * Counted is our script's share of the page's main thread, as the CPU profiler sees it (which also knows what follows an
 * `await`), in the thread's own time, and the longest task that has any of it.
 */
const WORDS = 1_000;
/** Importing the starter pack at the first start. */
const FIRST_START_MS = 6_000;
/** From loading until the page is at rest for us: read, marked, and looked at a few times. */
const SETTLE_MS = 5_000;
const WATCH_MS = 40_000;
/** Of one core. */
const MOST_SHARE = 0.005;
/** What a person feels as a hitch: https://web.dev/articles/optimize-long-tasks */
const LONG_TASK_MS = 50;
const SAMPLING_US = 200;

const COMMENT =
  'I have read this twice now and still do not see why anybody should have expected the talks to succeed.';
const SCRIPTS: Record<string, string> = {
  'at rest': '',
  'ticker: 5,000 text nodes a second': `
    const cells = Array.from({ length: 250 }, () => box.appendChild(document.createElement('span')));
    setInterval(() => { for (const cell of cells) cell.textContent = String(Math.random()).slice(2, 6); }, 50);`,
  'classes: 5,000 toggles a second': `
    const cells = Array.from({ length: 250 }, () => box.appendChild(document.createElement('span')));
    setInterval(() => { for (const cell of cells) cell.classList.toggle('on'); }, 50);`,
  'comments: two a second': `
    let count = 0;
    setInterval(() => {
      const comment = box.appendChild(document.createElement('p'));
      comment.textContent = 'Reader ' + ++count + ': ${COMMENT}';
    }, 500);`,
  'the article itself put in place anew, once a second': `
    setInterval(() => { const article = document.querySelector('article'); article.replaceWith(article.cloneNode(true)); }, 1000);`,
};
const SITE = 'http://harbourpost.example';

type TraceEvent = {
  name: string;
  ph: string;
  dur?: number;
  tdur?: number;
  ts: number;
  pid: number;
  tid: number;
  args?: { name?: string };
};
type Task = { start: number; end: number; cpu: number };
/** Shares of a core; CPU ms. */
type Cost = { ours: number; busy: number; longest: number };

const executablePath = findBrowsers().chromium;
if (!executablePath) throw new Error('the bench needs Chromium');
const pages: Record<string, TestPages[string]> = {};
for (const [index, script] of Object.values(SCRIPTS).entries()) {
  const html = buildLongArticle(WORDS);
  const foot = `<div id="box"></div><script>const box = document.querySelector('#box');${script}</script></body>`;
  pages[`/page-${index}`] = () => ({ body: html.replace('</body>', foot) });
}
const server = await startTestServer(pages);
const proxy = `http://${server.proxy}`;
const profile = () => mkdtempSync(path.join(tmpdir(), 'backstory-bench-'));

const bare = await chromium.launchPersistentContext(profile(), {
  executablePath,
  headless: false,
  proxy: { server: proxy },
  args: ['--headless=new', '--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const without = await measureAll(bare);
await bare.close();
const extension = buildExtension({ target: 'chrome' });
const { context } = await launchChromium({ executablePath, extension, profile: profile(), headless: true, proxy });
const withUs = await measureAll(context);
await context.close();
await server.close();

let isOver = false;
for (const [index, name] of Object.keys(SCRIPTS).entries()) {
  const cost = withUs[index];
  const before = without[index];
  if (!cost || !before) throw new Error(`${name} was not measured`);
  isOver ||= cost.ours > MOST_SHARE || cost.longest > LONG_TASK_MS;
  console.log(
    `${name}: ours ${percent(cost.ours)} of a core, longest task with it ${cost.longest.toFixed(1)} ms; ` +
      `main thread busy ${percent(cost.busy)} with Backstory, ${percent(before.busy)} without`,
  );
}
console.log(`budget: ${percent(MOST_SHARE)} of a core, no task over ${LONG_TASK_MS} ms: ${isOver ? 'OVER' : 'within'}`);
process.exitCode = isOver ? 1 : 0;

async function measureAll(browser: BrowserContext): Promise<Cost[]> {
  const page = browser.pages()[0] ?? (await browser.newPage());
  await page.goto(`${SITE}/summit.html`);
  await pause(FIRST_START_MS);
  const costs: Cost[] = [];
  for (const address of Object.keys(pages)) {
    await page.goto(SITE + address, { waitUntil: 'load' });
    await pause(SETTLE_MS);
    const profiler = await browser.newCDPSession(page);
    const tracer = await browser.browser()?.newBrowserCDPSession();
    if (!tracer) throw new Error('no session with the browser');
    costs.push(await measure(profiler, tracer));
    await profiler.detach();
    await tracer.detach();
  }
  return costs;
}

async function measure(profiler: CDPSession, tracer: CDPSession): Promise<Cost> {
  const events: TraceEvent[] = [];
  tracer.on('Tracing.dataCollected', ({ value }) => events.push(...(value as unknown as TraceEvent[])));
  const complete = new Promise<void>((resolve) => tracer.once('Tracing.tracingComplete', () => resolve()));
  await tracer.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'disabled-by-default-devtools.timeline'] },
  });
  await profiler.send('Profiler.enable');
  await profiler.send('Profiler.setSamplingInterval', { interval: SAMPLING_US });
  await profiler.send('Profiler.start');
  await pause(WATCH_MS);
  const { profile: seen } = await profiler.send('Profiler.stop');
  await tracer.send('Tracing.end');
  await complete;

  const ours = new Set(
    seen.nodes.filter(({ callFrame }) => callFrame.url.startsWith('chrome-extension://')).map(({ id }) => id),
  );
  const tasks = mainThreadTasks(events);
  const samples = tasks.map(() => ({ all: 0, ours: 0 }));
  let time = seen.startTime;
  let task = 0;
  for (const [index, node] of (seen.samples ?? []).entries()) {
    time += seen.timeDeltas?.[index] ?? 0;
    while (task < tasks.length && (tasks[task]?.end ?? 0) < time) task += 1;
    const count = samples[task];
    if (!count || time < (tasks[task]?.start ?? 0)) continue;
    count.all += 1;
    if (ours.has(node)) count.ours += 1;
  }
  let work = 0;
  let longest = 0;
  let busy = 0;
  for (const [index, { cpu }] of tasks.entries()) {
    busy += cpu;
    const count = samples[index];
    if (!count || count.ours === 0) continue;
    work += (cpu * count.ours) / count.all;
    longest = Math.max(longest, cpu);
  }
  return { ours: work / WATCH_MS, busy: busy / WATCH_MS, longest };
}

/** The outermost tasks, in their order, of the main thread that did the most. */
function mainThreadTasks(events: TraceEvent[]): Task[] {
  const threads = new Map<string, Task[]>();
  for (const { name, ph, pid, tid, ts, dur = 0, tdur = 0 } of events) {
    if (name !== 'RunTask' || ph !== 'X') continue;
    const thread = `${pid}/${tid}`;
    const tasks = threads.get(thread) ?? [];
    tasks.push({ start: ts, end: ts + dur, cpu: tdur / 1_000 });
    threads.set(thread, tasks);
  }
  const mains = events
    .filter(({ name, args }) => name === 'thread_name' && args?.name === 'CrRendererMain')
    .map(({ pid, tid }) => threads.get(`${pid}/${tid}`) ?? []);
  const sum = (tasks: Task[]) => tasks.reduce((total, { cpu }) => total + cpu, 0);
  const [main] = mains.sort((a, b) => sum(b) - sum(a));
  if (!main) throw new Error('the trace shows no page');
  return main.sort((a, b) => a.start - b.start);
}

function percent(share: number): string {
  return `${(share * 100).toFixed(2)} %`;
}
