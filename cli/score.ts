import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

/**
 * Scores the command line on the annotated articles that lie beside the project, and fails below the floors of
 * `bench/floors.json`. The articles belong to their publishers and are not part of the project: without them it says so.
 */
const SHARED = path.resolve('../shared');
const scratch = mkdtempSync(path.join(tmpdir(), 'backstory-score-'));

type Side = { precision: number; recall: number; f1: number; decoys: number };
type Recognition = { actors: Side; events: Side; body: { leaked: number }; rows: Row[] };
type Row = { id: string; actors: Tally; events: Tally; body: { leaked: number }; failed: string | null };
type Tally = { found: number; missed: number; right: number; wrong: number; decoys: number };
type Body = { f1: number; gate: { othersMarked: number }; meta: { titlesRight: number; datesRight: number } };

/** Least values; keys that start with `at most` are greatest values. */
type Floors = Record<string, number>;

if (!existsSync(path.join(SHARED, 'tools'))) {
  console.log('score: skipped, the annotated articles (../shared) are not here');
  process.exit(0);
}

const recognition = run<Recognition>('score-recognition.mjs', [
  '--gold',
  `${SHARED}/gold`,
  '--corpora',
  `${SHARED}/corpora/recognition`,
]);
const body = run<Body>('score-body.mjs', ['--gold', `${SHARED}/corpora/articles`]);
const seed = recognition.rows.find((row) => row.id === 'kim-trump-2024');
if (!seed) throw new Error('score: the seed article is missing from the gold');

const measured: Record<string, number> = {
  'all articles: actors F1': 100 * recognition.actors.f1,
  'all articles: actors precision': 100 * recognition.actors.precision,
  'all articles: events F1': 100 * recognition.events.f1,
  'all articles: events precision': 100 * recognition.events.precision,
  'at most: decoys': recognition.actors.decoys,
  'at most: leaked': recognition.body.leaked,
  'at most: failed articles': recognition.rows.filter((row) => row.failed).length,
  'seed article: actors F1': f1(seed.actors),
  'seed article: events F1': f1(seed.events),
  'at most: seed article decoys and leaks': seed.actors.decoys + seed.body.leaked,
  'body: F1': 100 * body.f1,
  'body: titles': body.meta.titlesRight,
  'body: dates': body.meta.datesRight,
  'at most: other pages marked': body.gate.othersMarked,
};
const floors: Floors = JSON.parse(readFileSync('bench/floors.json', 'utf8'));
let failed = 0;
for (const [name, value] of Object.entries(measured)) {
  const floor = floors[name];
  const holds = floor === undefined || (name.startsWith('at most') ? value <= floor : value >= floor);
  if (!holds) failed++;
  console.log(
    `${holds ? '  ' : '! '}${name}: ${Number(value.toFixed(1))}${floor === undefined ? '' : ` (floor ${floor})`}`,
  );
}
for (const name of Object.keys(floors)) if (!(name in measured)) throw new Error(`score: no such measure: ${name}`);
console.log(failed === 0 ? 'score: all floors hold' : `score: ${failed} below the floor`);
process.exitCode = failed === 0 ? 0 : 1;

/** Runs a score tool in this project; its own lines go to the terminal, its figures come back. */
function run<T>(tool: string, args: string[]): T {
  const json = path.join(scratch, `${tool}.json`);
  execFileSync('node', [path.join(SHARED, 'tools', tool), ...args, '--project', process.cwd(), '--json', json], {
    stdio: 'inherit',
  });
  return JSON.parse(readFileSync(json, 'utf8'));
}

function f1({ found, missed, right, wrong }: Tally): number {
  const recall = found / (found + missed || 1);
  const precision = right / (right + wrong || 1);
  return (200 * precision * recall) / (precision + recall || 1);
}
