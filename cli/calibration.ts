import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Actor } from '../core/model/actor';
import { recogniseArticle } from '../core/recognition/recognise-article';
import { SHOWN_CONFIDENCE } from '../core/recognition/shown-threshold';
import { type GoldPlace, placeGold, readGold, readGoldPage, squeeze } from './gold-article';
import { type Knowledge, loadKnowledge } from './load-knowledge';
import { readPageJob } from './page-job';

/**
 * How often actors are right at the confidence they are given with, on the annotated articles that lie beside the project:
 * `npm run calibration`. Fails where those held for sure are wrong too often. The articles belong to their publishers and
 * are not part of the project: without them it says so.
 */
const SHARED = path.resolve('../shared');

/** Lower ends of the bands, highest first; what is below `SHOWN_CONFIDENCE` is never shown. */
const BANDS = [0.9, 0.8, 0.7, 0.6, SHOWN_CONFIDENCE, 0];
/** Least share of right ones in the first band. */
const LEAST_WHEN_SURE = 0.95;

type Guess = { confidence: number; right: boolean };

if (!existsSync(path.join(SHARED, 'gold'))) {
  console.log('calibration: skipped, the annotated articles (../shared) are not here');
  process.exit(0);
}

const scratch = mkdtempSync(path.join(tmpdir(), 'backstory-calibration-'));
const knowledge = await loadKnowledge({ packs: [], starter: true });
const guesses: Guess[] = [];
for (const name of readdirSync(path.join(SHARED, 'gold')).filter((file) => file.endsWith('.json'))) {
  guesses.push(...(await guessesIn(path.join(SHARED, 'gold', name))));
}
rmSync(scratch, { recursive: true });

for (const [rank, from] of BANDS.entries()) {
  const to = BANDS[rank - 1] ?? Number.POSITIVE_INFINITY;
  const band = guesses.filter(({ confidence }) => confidence >= from && confidence < to);
  const shown = from >= SHOWN_CONFIDENCE ? '' : ' (not shown)';
  console.log(`from ${from.toFixed(2)}: ${percent(shareRight(band))} of ${band.length} right${shown}`);
}
const sure = shareRight(guesses.filter(({ confidence }) => confidence >= (BANDS[0] ?? 1)));
const holds = sure >= LEAST_WHEN_SURE;
console.log(
  `calibration: ${holds ? 'holds' : 'fails'}, when sure ${percent(sure)} (floor ${percent(LEAST_WHEN_SURE)})`,
);
process.exitCode = holds ? 0 : 1;

/** Every actor recognised in one annotated article, shown or not, and whether the gold has it there. */
async function guessesIn(file: string): Promise<Guess[]> {
  const gold = readGold(file);
  const page = path.join(scratch, `${gold.id}.html`);
  writeFileSync(page, readGoldPage(path.join(SHARED, 'corpora', 'recognition'), gold));
  const { text: article } = await readPageJob({ file: page, url: gold.url });
  const blocks = article.blocks.map(({ text }) => squeeze(text));
  const starts = blocks.map((_, block) => blocks.slice(0, block).join('\n').length + (block > 0 ? 1 : 0));
  const places = placeGold(gold, blocks.join('\n'));
  const squeezed = { ...article, blocks: article.blocks.map((block, at) => ({ ...block, text: blocks[at] ?? '' })) };
  return recogniseArticle(squeezed, knowledge.index).flatMap(({ kind, block, start, end, targets, confidence }) => {
    if (kind !== 'actor') return [];
    const offset = starts[block] ?? 0;
    const covered = places.filter((gold) => start + offset < gold.end && gold.start < end + offset);
    return [{ confidence, right: covered.some((gold) => isMeant(gold, targets, knowledge)) }];
  });
}

function isMeant({ actor }: GoldPlace, targets: readonly string[], { actors }: Knowledge): boolean {
  return targets.some((id) => {
    const target = actors.get(id);
    return target !== undefined && isSame(target, actor);
  });
}

function isSame(target: Actor, wanted: GoldPlace['actor']): boolean {
  if (target.wikidata !== undefined && target.wikidata === wanted.wikidata) return true;
  const names = [...Object.values(target.label), ...target.names.map(({ text }) => text)].map(plain);
  return wanted.names.some((name) => names.includes(plain(name)));
}

function plain(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

function shareRight(some: readonly Guess[]): number {
  return some.filter(({ right }) => right).length / (some.length || 1);
}

function percent(share: number): string {
  return `${(100 * share).toFixed(1)} %`;
}
