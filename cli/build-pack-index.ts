import type { Actor } from '../core/model/actor';
import type { Event } from '../core/model/event';
import { compileIndex } from '../core/recognition/compile-index';

/**
 * The compiled names and cues of a pack file (as `buildPack` gives it), the same bytes that a browser makes of it on import.
 */
export function buildPackIndex(pack: string): ArrayBuffer {
  const [, ...lines] = pack.trimEnd().split('\n');
  const records = lines.map((line): Actor | Event => JSON.parse(line));
  return compileIndex({
    actors: records.filter((record) => record.type === 'actor'),
    events: records.filter((record) => record.type === 'event'),
  });
}
