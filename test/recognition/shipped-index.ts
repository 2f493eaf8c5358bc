import { fileURLToPath } from 'node:url';
import { readPackSource } from '../../cli/pack-source';
import type { Actor } from '../../core/model/actor';
import type { Event } from '../../core/model/event';
import { compileIndex } from '../../core/recognition/compile-index';
import { openIndex } from '../../core/recognition/open-index';

/** The pack as it is shipped, compiled once for all files of a test run. */
export const SHIPPED_INDEX = openShippedIndex();

function openShippedIndex() {
  const folder = fileURLToPath(new URL('../../packs/world/', import.meta.url));
  const records = readPackSource(folder).records.map(({ record }) => record);
  return openIndex(
    compileIndex({
      actors: records.filter((record): record is Actor => record.type === 'actor'),
      events: records.filter((record): record is Event => record.type === 'event'),
    }),
  );
}
