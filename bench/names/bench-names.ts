import { mkdirSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { prepareText } from './bench-text';
import { describeMachine } from './describe-machine';
import { createNameGenerator } from './generate-names';
import { listNames } from './list-names';
import { measureSize } from './measure-size';
import { createTokenising } from './our-matcher';
import { readProse, vocabularyOf } from './read-prose';
import { seededRandom } from './seeded-random';
import { ABOUT_PEERS, judgedTable, sizeTable } from './tables';
import { judge } from './targets';
import { writeTexts } from './write-texts';

/** See `../names.ts`, which starts it. */
const SIZES = [10_000, 100_000, 1_000_000];
/** An article is read once, and what it touches of an index is in no cache: with a few texts, scanned over and over, it would be. */
const PLANS = [
  { texts: 60, words: 1_000 },
  { texts: 12, words: 5_000 },
];
/** Any number would do; one of its own for the texts, so that they do not change with the names. */
const SEED_OF_NAMES = 5;
const SEED_OF_TEXTS = 7;
const RESULTS = 'bench/results/names.json';

const { positionals } = parseArgs({ allowPositionals: true });
const asked = positionals.map(Number);
const sizes = asked.length > 0 ? asked : SIZES;
const machine = describeMachine(['modern-ahocorasick']);
console.log(
  Object.entries({ ...machine, peers: JSON.stringify(machine.peers) })
    .map((pair) => pair.join(' '))
    .join(', '),
);

const prose = readProse();
const tokenise = createTokenising();
const generate = createNameGenerator(vocabularyOf(prose));
const names = listNames({ count: Math.max(...sizes), generate, random: seededRandom(SEED_OF_NAMES), tokenise });
const measured = sizes.map((size) => {
  const listed = names.slice(0, size);
  const random = seededRandom(SEED_OF_TEXTS);
  const sets = PLANS.map((plan) => {
    const texts = writeTexts({ plan, prose, names: listed.map(({ text }) => text), unknown: generate, random });
    return { words: plan.words, texts: texts.map((text) => prepareText(text, tokenise)) };
  });
  const figures = measureSize(listed, sets);
  console.log(`\n${sizeTable(figures)}`);
  return figures;
});
const judged = measured.flatMap(judge);
console.log(`\n${ABOUT_PEERS}\n\n${judgedTable(judged)}`);
if (asked.length === 0) {
  mkdirSync('bench/results', { recursive: true });
  writeFileSync(RESULTS, `${JSON.stringify({ machine, measured, judged }, rounded, 2)}\n`);
}
process.exitCode = judged.every(({ met }) => met) ? 0 : 1;

/** Nobody measures more digits than these. */
function rounded(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Number(value.toFixed(4)) : value;
}
