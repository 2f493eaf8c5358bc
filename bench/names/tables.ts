import type { SizeMeasured } from './measure-size';
import type { Judged } from './targets';

/** In characters. */
const NAME_WIDTH = 30;
const FIGURE_WIDTH = 14;
const JUDGED_WIDTH = 54;

/** One size: every matcher a line. Times are CPU time. */
export function sizeTable({ names, ours, peers, scans }: SizeMeasured): string {
  const scanHeads = scans.flatMap(({ words }) => [`${words} w., ms`, '÷ tokenise']);
  const scanFigures = (timeOf: (scan: SizeMeasured['scans'][number]) => number | undefined) =>
    scans.flatMap((scan) => {
      const time = timeOf(scan);
      return time === undefined ? ['–', '–'] : [time.toFixed(3), (time / scan.tokenise).toFixed(1)];
    });
  const { matcher, entries, all } = ours.bytes;
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
  ].join('\n');
}

export function judgedTable(judged: readonly Judged[]): string {
  return judged
    .map(({ names, figure, value, limit, atLeast, met }) => {
      const name = `${names.toLocaleString('en')}: ${figure}`;
      const target = `${atLeast ? '≥' : '≤'} ${limit}`;
      return `${name.padEnd(JUDGED_WIDTH)}${value.toFixed(2).padStart(10)}  ${target.padEnd(6)}${met ? 'OK' : 'MISSED'}`;
    })
    .join('\n');
}

function line(name: string, figures: readonly string[]): string {
  return name.padEnd(NAME_WIDTH) + figures.map((figure) => figure.padStart(FIGURE_WIDTH)).join('');
}
