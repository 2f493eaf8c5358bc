import { cpuSeconds } from './cpu-clock';
import { heapBytes } from './heap-bytes';
import type { ListedName } from './list-names';
import { PEERS, type PeerMatcher } from './peers';

/** A peer that stands, with what it took: CPU seconds, bytes on the heap and off it. `failed`: why it is out of the race. */
export type BuiltPeer =
  | { name: string; seconds: number; bytes: number; matcher: PeerMatcher }
  | { name: string; failed: string };

/** Of building; a reader would not wait for a tenth of it. */
const MOST_CPU_SECONDS = 60;

export function buildPeers(names: readonly ListedName[]): BuiltPeer[] {
  return PEERS.map(({ name, build }) => {
    const before = heapBytes();
    try {
      const { seconds, result: matcher } = cpuSeconds(() => build(names));
      if (seconds > MOST_CPU_SECONDS) return { name, failed: `${seconds.toFixed(0)} CPU s to build` };
      return { name, seconds, bytes: heapBytes() - before, matcher };
    } catch (error) {
      // A pattern too large, a Map too full: that is a result too.
      return { name, failed: error instanceof Error ? error.message.slice(0, 60) : String(error) };
    }
  });
}
