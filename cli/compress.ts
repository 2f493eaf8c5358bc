import { compress as compressZstd, init } from '@bokuweb/zstd-wasm';

/**
 * Higher levels gain a tenth and take five times as long, twice for each build of the tests. 8 MB of window, which this level
 * has, is what makes a pack a third smaller than gzip with its 32 KB: records repeat over the whole file.
 */
const LEVEL = 12;

/** Compresses (Zstandard, RFC 8878) what the extension unpacks with `unpack`. */
export async function compress(content: Uint8Array): Promise<Uint8Array> {
  await init();
  return compressZstd(content, LEVEL);
}
