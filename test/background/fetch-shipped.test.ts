import { afterEach, describe, expect, it, vi } from 'vitest';
import { compress } from '../../cli/compress';
import { fetchShipped } from '../../core/background/fetch-shipped';

const LONG = 'The harbour treaty of 1952 and what became of it. '.repeat(4_000);
const packed = (await compress(new TextEncoder().encode(LONG))) as Uint8Array<ArrayBuffer>;

afterEach(() => vi.unstubAllGlobals());

describe('fetchShipped', () => {
  it('gives back what the build packed', async () => {
    vi.stubGlobal('fetch', async () => new Response(packed));
    expect(packed.byteLength).toBeLessThan(LONG.length / 100);
    expect(new TextDecoder().decode(await fetchShipped('/packs/x.zst'))).toBe(LONG);
  });

  it.each([
    ['is missing', new Response(null, { status: 404 }), /missing in the extension: \/packs\/x\.zst/],
    ['is damaged', new Response('no such frame'), /./],
    ['is cut short', new Response(packed.slice(0, -5)), /./],
  ])('says when the file %s', async (_, response, words) => {
    vi.stubGlobal('fetch', async () => response);
    await expect(fetchShipped('/packs/x.zst')).rejects.toThrow(words);
  });
});
