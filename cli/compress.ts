import { compress as compressZstd, init } from '@bokuweb/zstd-wasm';

/**
 * 19 gains another 5 % and takes half as long again, at every build. The window of 8 MB is what makes a pack a third smaller than
 * gzip with its 32 KB: records repeat over the whole file.
 */
const LEVEL = 17;

/** Zstandard (RFC 8878), which `core/background/fetch-shipped.ts` unpacks. */
export async function compress(content: Uint8Array): Promise<Uint8Array> {
  await init();
  return compressZstd(content, LEVEL);
}
