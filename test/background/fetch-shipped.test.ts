import { afterEach, describe, expect, it, vi } from 'vitest';
import { compress } from '../../cli/compress';
import { fetchShipped } from '../../core/background/fetch-shipped';

afterEach(() => vi.unstubAllGlobals());

describe('fetchShipped', () => {
  it('gives back what the build packed', async () => {
    const text = 'The harbour treaty of 1952 and what became of it. '.repeat(4_000);
    const packed = await compress(new TextEncoder().encode(text));
    vi.stubGlobal('fetch', async () => new Response(packed as Uint8Array<ArrayBuffer>));
    expect(packed.byteLength).toBeLessThan(text.length / 100);
    expect(new TextDecoder().decode(await fetchShipped('/packs/x.zst'))).toBe(text);
  });

  it.each([
    ['is missing', new Response(null, { status: 404 }), /missing in the extension: \/packs\/x\.zst/],
    ['is damaged', new Response('no such frame'), /./],
  ])('says when the file %s', async (_, response, words) => {
    vi.stubGlobal('fetch', async () => response);
    await expect(fetchShipped('/packs/x.zst')).rejects.toThrow(words);
  });
});
