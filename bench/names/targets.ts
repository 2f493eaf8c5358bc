import type { SizeMeasured } from './measure-size';
import { AHO_CORASICK } from './peers';

/** One figure that has a target. `limit` is an upper one for what should be small, a lower one for what should be large. */
export type Judged = { names: number; figure: string; value: number; limit: number; atLeast: boolean; met: boolean };

/** Of the design; by number of names, where a size is not named it has none. */
const TARGETS = {
  /** Scanning ÷ tokenising, folding and hashing the same text. */
  timesTokenising: new Map([
    [100_000, 3],
    [1_000_000, 5],
  ]),
  /** Time of modern-ahocorasick ÷ ours. */
  timesFaster: new Map([
    [100_000, 8],
    [1_000_000, 40],
  ]),
  /** The matcher's sections, without the entries. */
  bytesAName: new Map([[1_000_000, 25]]),
  buildSeconds: new Map([[1_000_000, 5]]),
  openMilliseconds: new Map([
    [10_000, 1],
    [100_000, 1],
    [1_000_000, 1],
  ]),
} as const;

export function judge({ names, ours, peers, scans }: SizeMeasured): Judged[] {
  const most = (figure: string, value: number, limits: ReadonlyMap<number, number>): Judged[] => {
    const limit = limits.get(names);
    return limit === undefined ? [] : [{ names, figure, value, limit, atLeast: false, met: value <= limit }];
  };
  const least = (figure: string, value: number, limits: ReadonlyMap<number, number>): Judged[] => {
    const limit = limits.get(names);
    return limit === undefined ? [] : [{ names, figure, value, limit, atLeast: true, met: value >= limit }];
  };
  return [
    ...most('build, CPU s', ours.build, TARGETS.buildSeconds),
    ...most('bytes a name', ours.bytes.matcher / names, TARGETS.bytesAName),
    ...most('open, ms', ours.open, TARGETS.openMilliseconds),
    ...scans.flatMap((scan) => [
      ...most(`scan ÷ tokenise, ${scan.words} words`, scan.ours / scan.tokenise, TARGETS.timesTokenising),
      ...least(
        `${AHO_CORASICK} ÷ ours, ${scan.words} words`,
        // One that could not be built is beaten by any factor.
        (scan.peers[AHO_CORASICK] ?? Number.POSITIVE_INFINITY) / scan.ours,
        TARGETS.timesFaster,
      ),
    ]),
    ...peers.flatMap((peer): Judged[] => {
      if ('failed' in peer) return [];
      const figure = `words that differ in ${peer.name}`;
      return [{ names, figure, value: peer.wrong, limit: 0, atLeast: false, met: peer.wrong === 0 }];
    }),
  ];
}
