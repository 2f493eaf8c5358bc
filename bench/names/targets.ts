import type { SizeMeasured } from './measure-size';
import { AS_WRITTEN } from './peers';

/**
 * One figure that has a target. `limit` is an upper one for what should be small, a lower one for what should be large.
 * `value`: null where there was nothing to compare with, which meets no target.
 */
export type Judged = {
  names: number;
  figure: string;
  value: number | null;
  limit: number;
  atLeast: boolean;
  met: boolean;
};

/** Of the design; by number of names, where a size is not named it has none. */
const TARGETS = {
  /** Scanning ÷ tokenising, folding and hashing the same text. */
  timesTokenising: new Map([
    [100_000, 3],
    [1_000_000, 5],
  ]),
  /** Time of modern-ahocorasick on the text as it is written, which is what ours gets, ÷ ours. */
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
  const least = (figure: string, value: number | null, limits: ReadonlyMap<number, number>): Judged[] => {
    const limit = limits.get(names);
    if (limit === undefined) return [];
    return [{ names, figure, value, limit, atLeast: true, met: value !== null && value >= limit }];
  };
  const timesOurs = (scan: SizeMeasured['scans'][number]) => {
    const theirs = scan.peers[AS_WRITTEN];
    return theirs === undefined ? null : theirs / scan.ours;
  };
  return [
    ...most('build, CPU s', ours.build, TARGETS.buildSeconds),
    ...most('bytes a name', ours.bytes.matcher / names, TARGETS.bytesAName),
    ...most('open, ms', ours.open, TARGETS.openMilliseconds),
    ...scans.flatMap((scan) => [
      ...most(`scan ÷ tokenise, ${scan.words} words`, scan.ours / scan.tokenise, TARGETS.timesTokenising),
      ...least(`${AS_WRITTEN} ÷ ours, ${scan.words} words`, timesOurs(scan), TARGETS.timesFaster),
    ]),
    ...peers.flatMap((peer): Judged[] => {
      if ('failed' in peer || peer.name === AS_WRITTEN) return [];
      const figure = `words that differ in ${peer.name}`;
      return [{ names, figure, value: peer.wrong, limit: 0, atLeast: false, met: peer.wrong === 0 }];
    }),
  ];
}
