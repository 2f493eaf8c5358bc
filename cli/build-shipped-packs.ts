import { buildPack } from './build-pack';
import { buildPackIndex } from './build-pack-index';
import { compress } from './compress';

/** A file of knowledge as the extension ships it; `bytes`: its size before compression. */
export type ShippedFile = { name: string; content: Uint8Array; bytes: number };

/** The starter pack and its index, made from the pack's source. @throws Error at the first fault of the source. */
export async function buildShippedPacks(source: string): Promise<ShippedFile[]> {
  const pack = buildPack(source);
  const files = [
    { name: 'world.ndjson.zst', content: new TextEncoder().encode(pack) },
    { name: 'world.index.zst', content: new Uint8Array(buildPackIndex(pack)) },
  ];
  return Promise.all(
    files.map(async ({ name, content }) => ({ name, content: await compress(content), bytes: content.byteLength })),
  );
}
