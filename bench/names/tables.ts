import type { SizeMeasured } from './measure-size';
import { AS_WRITTEN, FOLDED } from './peers';
import type { Judged } from './targets';

/** In characters. */
const NAME_WIDTH = 30;
const FIGURE_WIDTH = 14;
const JUDGED_WIDTH = 58;
const VALUE_WIDTH = 20;
/** What the figures of the peers are worth. */
export const ABOUT_PEERS = [
  `${AS_WRITTEN} gets names and texts as they are written, as Backstory does: the targets are held against it. It takes`,
  '“Smith’s” for one word and “Zoe” for another name than “Zoë”, so that it does not find all that the others do.',
  'Its time grows faster than the text: tried by hand with 50 words at a time, it took half as long for 1,000 words (14 ms at',
  'a million names, with version 3.3.0 on Node 20).',
  `${FOLDED}, the Map and the RegExp get texts of folded ASCII words with one space between, made before the`,
  'clock starts. That is to their favour: folding is part of the work, and a single curly quote or accent, which nearly all',
  'news has, takes modern-ahocorasick off its fast way for ASCII. They are shown and not judged.',
].join('\n');

/** One size: every matcher a line. Times are CPU time. */
export function sizeTable({ names, words, ours, peers, scans }: SizeMeasured): string {
  const scanHeads = scans.flatMap(({ words }) => [`${words} w., ms`, '÷ tokenise']);
  const scanFigures = (timeOf: (scan: SizeMeasured['scans'][number]) => number | undefined) =>
    scans.flatMap((scan) => {
      const time = timeOf(scan);
      return time === undefined ? ['–', '–'] : [time.toFixed(3), (time / scan.tokenise).toFixed(1)];
    });
  const { matcher, entries, all } = ours.bytes;
  const asWritten = peers.find(({ name }) => name === AS_WRITTEN);
  return [
    line(`${names.toLocaleString('en')} names`, ['build, s', 'bytes a name', ...scanHeads]),
    line('tokenise, fold, hash', ['', '', ...scanFigures(({ tokenise }) => tokenise)]),
    line('Backstory', [ours.build.toFixed(2), (matcher / names).toFixed(1), ...scanFigures((scan) => scan.ours)]),
    ...peers.map((peer) =>
      'failed' in peer
        ? line(peer.name, [peer.failed])
        : line(peer.name, [
            peer.build.toFixed(2),
            (peer.bytes / names).toFixed(1),
            ...scanFigures((scan) => scan.peers[peer.name]),
          ]),
    ),
    `Backstory's index opens in ${ours.open.toFixed(3)} ms. It has ${(entries / names).toFixed(1)} bytes a name more of entries, ` +
      `${(all / names).toFixed(1)} in all.`,
    `Words that begin a name, in a text: ${scans.map(({ words, found }) => `${found.toFixed(0)} of ${words}`).join(', ')}.`,
    ...(asWritten && 'wrong' in asWritten
      ? [`${AS_WRITTEN} finds another name than Backstory, or none, at ${asWritten.wrong} of ${words} words.`]
      : []),
  ].join('\n');
}

export function judgedTable(judged: readonly Judged[]): string {
  return judged
    .map(({ names, figure, value, limit, atLeast, met }) => {
      const name = `${names.toLocaleString('en')}: ${figure}`;
      const target = `${atLeast ? '≥' : '≤'} ${limit}`;
      const shown = value === null ? 'could not be built' : value.toFixed(2);
      return `${name.padEnd(JUDGED_WIDTH)}${shown.padStart(VALUE_WIDTH)}  ${target.padEnd(6)}${met ? 'OK' : 'MISSED'}`;
    })
    .join('\n');
}

function line(name: string, figures: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');
}
