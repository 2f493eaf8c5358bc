import { median } from '../article/spread';
import type { BenchText } from './bench-text';
import { type BuiltPeer, buildPeers } from './build-peers';
import { cpuSeconds } from './cpu-clock';
import type { ListedName } from './list-names';
import { actorsOf, buildOurs, type IndexBytes, type OurMatcher, openOurs, scanOurs, tokeniseOnly } from './our-matcher';
import { type Pass, timeScans } from './time-scans';

/** Texts of about the same length. `words` is what they were planned with. */
export type TextSet = { words: number; texts: readonly BenchText[] };

/** CPU milliseconds for one text of the set. `peers`: by name, those that stand. `found`: names in a text, on average. */
type ScanTimes = { words: number; tokenise: number; ours: number; peers: Record<string, number>; found: number };

export type SizeMeasured = {
  names: number;
  /** CPU seconds for compiling the index, milliseconds for opening it. */
  ours: { build: number; open: number; bytes: IndexBytes };
  /** Of all texts together. */
  words: number;
  /** CPU seconds and bytes, or why there are none; `wrong`: words at which it found another name than ours, or none. */
  peers: ({ name: string; build: number; bytes: number; wrong: number } | { name: string; failed: string })[];
  scans: ScanTimes[];
};

const OPENINGS = 30;

/** Everything about one number of names, ours beside the peers on the same texts. */
export function measureSize(names: readonly ListedName[], sets: readonly TextSet[]): SizeMeasured {
  const { seconds: build, result: ours } = buildFrom(names);
  const open = median(Array.from({ length: OPENINGS }, () => millisecondsOf(() => openOurs(ours.buffer))));
  const peers = buildPeers(names);
  return {
    names: names.length,
    words: sets.flatMap(({ texts }) => texts).reduce((sum, { words }) => sum + words.length, 0),
    ours: { build, open, bytes: ours.bytes },
    peers: peers.map((peer) => {
      if ('failed' in peer) return peer;
      const { name, seconds, bytes } = peer;
      return { name, build: seconds, bytes, wrong: countDifferences(ours, peer, sets) };
    }),
    scans: sets.map((set) => timeSet(ours, peers, set)),
  };
}

/** The actors are given up at once: what is kept alive would slow down the collector, and with it everybody. */
function buildFrom(names: readonly ListedName[]): { seconds: number; result: OurMatcher } {
  const actors = actorsOf(names.map(({ text }) => text));
  return cpuSeconds(() => buildOurs(actors));
}

function timeSet({ index }: OurMatcher, peers: readonly BuiltPeer[], { words, texts }: TextSet): ScanTimes {
  const passes: Pass[] = [
    { name: 'tokenise', run: () => texts.forEach(({ text }) => void tokeniseOnly(index, text)) },
    { name: 'ours', run: () => texts.forEach(({ text }) => void scanOurs(index, text)) },
  ];
  for (const peer of peers) {
    if ('failed' in peer) continue;
    passes.push({ name: peer.name, run: () => texts.forEach((text) => void peer.matcher.scan(text)) });
  }
  const {
    tokenise = 0,
    ours = 0,
    ...others
  } = Object.fromEntries([...timeScans(passes)].map(([name, time]) => [name, time / texts.length]));
  const found = texts.reduce((sum, { text }) => sum + scanOurs(index, text).filter(Boolean).length, 0);
  return { words, tokenise, ours, peers: others, found: found / texts.length };
}

/** A peer that is given the same words and finds something else does other work, and its times say nothing. */
function countDifferences(
  { index }: OurMatcher,
  { matcher }: Extract<BuiltPeer, { matcher: unknown }>,
  sets: readonly TextSet[],
): number {
  let differences = 0;
  for (const text of sets.flatMap(({ texts }) => texts)) {
    const theirs = matcher.endsOf(text);
    for (const [word, end] of scanOurs(index, text.text).entries()) if (theirs[word] !== end) differences++;
  }
  return differences;
}

function millisecondsOf(work: () => void): number {
  const started = performance.now();
  work();
  return performance.now() - started;
}
