import { resolve } from 'node:path';
import { buildPack } from './build-pack';
import { buildPackIndex } from './build-pack-index';
import { compressOnce } from './compress';

/** A file of knowledge as it is, and where it lies as the extension ships it (under its name and `.zst`). */
export type ShippedFile = { name: string; content: Uint8Array; packed: string };

/** The starter pack and its index, made from the pack's source. @throws Error at the first fault of the source. */
export async function buildShippedPacks(source: string): Promise<ShippedFile[]> {
  const pack = buildPack(source);
  const files = [
    { name: 'world.ndjson', content: new TextEncoder().encode(pack) },
    { name: 'world.index', content: new Uint8Array(buildPackIndex(pack)) },
  ];
  return Promise.all(files.map(async (file) => ({ ...file, packed: resolve(await compressOnce(file.content)) })));
}
