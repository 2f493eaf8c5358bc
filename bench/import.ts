import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import path from 'node:path';
import { inspect, parseArgs } from 'node:util';
import { findBrowsers } from '../cli/browser/find-browsers';
import { buildExtension } from '../cli/build-extension';
import { BROWSERS } from '../test/e2e/browsers';
import { waitForMarks } from '../test/e2e/page-probes';
import { startTestServer } from '../test/e2e/test-server';
import { type BrowserMeasured, judge } from './import/judge';
import { measureAnswers } from './import/measure-answers';
import { measureImport } from './import/measure-import';
import { measureRemoval } from './import/measure-removal';
import { LONG_PACK_TITLE, writeLongPack } from './import/write-long-pack';
import { describeMachine } from './names/describe-machine';
import { createNameGenerator } from './names/generate-names';
import { listNames } from './names/list-names';
import { createTokenising } from './names/our-matcher';
import { readProse, vocabularyOf } from './names/read-prose';
import { seededRandom } from './names/seeded-random';
import { writeTexts } from './names/write-texts';

/**
 * A pack of a million names in Chromium and in Firefox, brought in through the options page as a reader does it, asked, and
 * removed: `npm run bench -- import`, or `npm run bench -- import 100000` for another number, and `--browser Firefox` for one
 * of them. Times hold for the machine and its load, which are told; memory and ratios hold anywhere. A run of a million in
 * both is kept in `bench/results/`. Fails when a target is missed. Linux only.
 */
const NAMES = 1_000_000;
const ARTICLES = { texts: 5, words: 1_000 };
/** Any numbers would do; the same as in the bench of names. */
const SEED_OF_NAMES = 5;
const SEED_OF_TEXTS = 7;
const RESULTS = 'bench/results/import.json';
const ARTICLE = 'http://harbourpost.example/summit.html';

const { positionals, values } = parseArgs({ allowPositionals: true, options: { browser: { type: 'string' } } });
const count = Number(positionals[0] ?? NAMES);
const { peers: _, ...machine } = describeMachine([]);
console.log(machine);
const prose = readProse();
const generate = createNameGenerator(vocabularyOf(prose));
const listed = listNames({ count, generate, random: seededRandom(SEED_OF_NAMES), tokenise: createTokenising() });
const names = listed.map(({ text }) => text);
const texts = writeTexts({ plan: ARTICLES, prose, names, unknown: generate, random: seededRandom(SEED_OF_TEXTS) });
const folder = mkdtempSync(path.join(tmpdir(), 'backstory-bench-'));
const file = path.join(folder, 'names.ndjson');
await writeLongPack(file, names);
buildExtension({ target: 'chrome', mode: 'e2e' });
buildExtension({ target: 'firefox', mode: 'e2e', zip: true });
const server = await startTestServer({});

const measured: BrowserMeasured[] = [];
for (const { name, start } of BROWSERS) {
  if (values.browser && values.browser !== name) continue;
  const driver = await start({ proxy: server.proxy, profile: mkdtempSync(path.join(folder, 'profile-')) });
  // The starter pack is there before anything is measured.
  await driver.open(ARTICLE);
  await waitForMarks(driver);
  await driver.open(driver.extensionUrl('options.html'));
  const imported = await measureImport(driver, { file, title: LONG_PACK_TITLE, records: count });
  const answers = await measureAnswers(driver, texts);
  const removed = await measureRemoval(driver, LONG_PACK_TITLE);
  const answersWithout = await measureAnswers(driver, texts);
  await driver.close();
  const figures = { browser: versionOf(name), imported, answers, removed, answersWithout };
  console.log(inspect(figures, { compact: 1 }));
  measured.push(figures);
}
await server.close();
rmSync(folder, { recursive: true });

const judged = measured.flatMap(judge);
for (const { browser, figure, value, limit, met } of judged)
  console.log(
    `${browser}: ${figure} ${Math.round(value)}, asked at most ${Math.round(limit)}: ${met ? 'OK' : 'MISSED'}`,
  );
console.log(`load of the machine at the end: ${loadavg()[0]?.toFixed(1)}`);
if (count === NAMES && !values.browser) {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ machine, names: count, measured, judged }, rounded, 2)}\n`);
}
process.exitCode = judged.every(({ met }) => met) ? 0 : 1;

/** As the browser itself says it. */
function versionOf(name: (typeof BROWSERS)[number]['name']): string {
  const program = findBrowsers()[name === 'Chromium' ? 'chromium' : 'firefox'];
  if (!program) throw new Error(`no ${name} is installed`);
  return execFileSync(program, ['--version'], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] }).trim();
}

/** Nobody measures more digits than these. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(1)) : value;
}
