import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildShippedPacks } from './build-shipped-packs';

/** Writes what is shipped of a pack where the extension's build can copy it from; gives the files' names and paths. */
export async function writeShippedPacks(source: string): Promise<{ name: string; path: string }[]> {
  const folder = mkdtempSync(join(tmpdir(), 'backstory-packs-'));
  const files = await buildShippedPacks(source);
  return files.map(({ name, packed }) => {
    const path = join(folder, `${name}.zst`);
    writeFileSync(path, packed);
    return { name: `${name}.zst`, path };
  });
}
