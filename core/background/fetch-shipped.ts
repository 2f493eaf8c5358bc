import { decompress } from 'fzstd';

/**
 * A file that the build put into the extension, unpacked (Zstandard; browsers unpack only gzip, which is a third larger).
 * @throws Error if it is not there or damaged.
 */
export async function fetchShipped(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const response = await fetch(path);
  if (!response.ok) throw new Error(`missing in the extension: ${path}`);
  const packed = new Uint8Array(await response.arrayBuffer());
  return decompress(packed) as Uint8Array<ArrayBuffer>;
}
