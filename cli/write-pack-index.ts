import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildPackIndex } from './build-pack-index';

/** Writes the index of a pack file where a build can copy it from; gives its path. */
export function writePackIndex(pack: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'backstory-index-')), 'world.index');
  writeFileSync(file, new Uint8Array(buildPackIndex(pack)));
  return file;
}
