import type { Actor } from '../core/model/actor';
import { compileActorSections } from '../core/recognition/actors/compile-actor-sections';
import { openActorIndex } from '../core/recognition/actors/open-actor-index';
import { openIndexFile, writeIndexFile } from '../core/recognition/index-file';
import { tokenise } from '../core/recognition/text/tokenise';

/**
 * The name index at growing sizes: `npx tsx bench/names.ts [NAMES …]` (10,000 and 100,000 if none is given). Names and
 * text are made up of syllables by a fixed generator, so that runs compare. Scanning is reported as a multiple of
 * tokenising, folding and hashing the same text: such ratios hold on a loaded machine, times do not.
 */
const SIZES = [10_000, 100_000];
const TEXT_WORDS = 5_000;
const ROUNDS = 30;
/** How often a word of the text begins a known name: one in ten, more than in news. */
const NAME_SHARE = 0.1;
const SYLLABLES =
  'ka mi to ra bel nor sta ven dri osh lu pe gan hor ti zu fa wen kol mar eth yun sil bro cha ned'.split(' ');

/** A linear congruential generator (Numerical Recipes' constants): the same numbers in every run. */
function numbersFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 0x1_0000_0000;
  };
}

function madeUpWord(next: () => number): string {
  const syllables = Array.from({ length: 2 + Math.floor(next() * 2) }, () => pick(SYLLABLES, next));
  const word = syllables.join('');
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function pick(list: readonly string[], next: () => number): string {
  return list[Math.floor(next() * list.length)] ?? '';
}

function madeUpActors(count: number, next: () => number): Actor[] {
  return Array.from({ length: count }, (_, number): Actor => {
    const label = Array.from({ length: 2 + Math.floor(next() * 2) }, () => madeUpWord(next)).join(' ');
    return {
      type: 'actor',
      id: `actor-${number}`,
      kind: 'organisation',
      label: { en: label },
      description: { en: '' },
      names: [{ text: label, language: 'en', use: 'full' }],
      prominence: 0.5,
      sources: [],
    };
  });
}

function medianMilliseconds(work: () => void): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const start = performance.now();
    work();
    return performance.now() - start;
  }).sort((a, b) => a - b);
  return times[Math.floor(ROUNDS / 2)] ?? 0;
}

function measure(count: number): string {
  const next = numbersFrom(count);
  const actors = madeUpActors(count, next);
  const started = performance.now();
  const sections = compileActorSections(actors);
  const built = performance.now() - started;
  const buffer = writeIndexFile(sections);
  const opening = medianMilliseconds(() => openActorIndex(openIndexFile(buffer)));
  const index = openActorIndex(openIndexFile(buffer));
  const text = Array.from({ length: TEXT_WORDS }, () =>
    next() < NAME_SHARE
      ? pick(actors.map(({ label }) => label.en ?? '').slice(0, 500), next)
      : madeUpWord(next).toLowerCase(),
  ).join(' ');
  const tokenising = medianMilliseconds(() => tokenise(text, index.fold));
  let found = 0;
  const scanning = medianMilliseconds(() => {
    const tokens = tokenise(text, index.fold);
    const numbers = index.numberText(tokens);
    found = 0;
    for (let start = 0; start < tokens.count; start++) found += index.namesAt({ numbers, start, skipped: -1 }).length;
  });
  const nameBytes = Object.entries(sections)
    .filter(([name]) => !name.startsWith('actor.entry') && !name.startsWith('fold.'))
    .reduce((sum, [, section]) => sum + section.byteLength, 0);
  return [
    `${count.toLocaleString('en')} names`,
    `built in ${(built / 1000).toFixed(2)} s`,
    `${(nameBytes / count).toFixed(1)} bytes a name (${(buffer.byteLength / count).toFixed(0)} with entries)`,
    `opened in ${opening.toFixed(2)} ms`,
    `scan ${(scanning / tokenising).toFixed(1)} × tokenising (${scanning.toFixed(2)} ms, ${found} names in the text)`,
  ].join(', ');
}

const sizes = process.argv.slice(2).map(Number).filter(Boolean);
for (const count of sizes.length > 0 ? sizes : SIZES) console.log(measure(count));
