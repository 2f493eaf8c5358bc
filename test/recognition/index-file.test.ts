import { describe, expect, it } from 'vitest';
import { keepBytes, layIndexFile, openIndexFile, writeIndexFile } from '../../core/recognition/index-file';

const PAGE = 4_096;
const sections = {
  letters: new Uint8Array([1, 2, 3]),
  pairs: new Uint16Array([258, 772]),
  numbers: Uint32Array.from({ length: 5_000 }, (_, at) => at * 77),
  grown: { chunks: [new Uint8Array(16).fill(7), new Uint8Array([9])], byteLength: 17 },
};

describe('index file', () => {
  it('gives back its sections, also those that grew in pieces', () => {
    const file = openIndexFile(writeIndexFile(sections));
    expect([...file.bytes('letters')]).toEqual([1, 2, 3]);
    expect([...file.units16('pairs')]).toEqual([258, 772]);
    expect(file.units32('numbers').at(-1)).toBe(4_999 * 77);
    expect([...file.bytes('grown')].slice(-2)).toEqual([7, 9]);
    expect(() => file.units32('letters')).toThrow('no section letters');
  });

  it('is the same in parts', async () => {
    const parts = await new Blob(layIndexFile(sections) as BlobPart[]).arrayBuffer();
    expect(new Uint8Array(parts)).toEqual(new Uint8Array(writeIndexFile(sections)));
  });

  it('is the same with pieces that are kept elsewhere, which cannot be read at once', async () => {
    const pieces = [new Uint8Array(2 * PAGE).fill(7), new Uint8Array(9).fill(5)];
    const grown = { chunks: pieces, byteLength: 2 * PAGE + 9 };
    const chunks = pieces.map((piece) => keepBytes(piece, () => new Blob([piece])));
    const kept = { ...sections, grown: { ...grown, chunks } };
    const parts = await new Blob(layIndexFile(kept) as BlobPart[]).arrayBuffer();
    expect(new Uint8Array(parts)).toEqual(new Uint8Array(writeIndexFile({ ...sections, grown })));
    expect(openIndexFile(parts).bytes('grown').at(-1)).toBe(5);
    expect(() => writeIndexFile(kept)).toThrow(TypeError);
  });

  it.each([
    ['is cut short', (bytes: Uint8Array) => bytes.slice(0, -8), /bytes of/],
    ['is empty', () => new Uint8Array(), /too short/],
    ['is another kind of file', (bytes: Uint8Array) => bytes.fill(0, 0, 4), /not an index/],
    ['is of another version', (bytes: Uint8Array) => bytes.fill(1, 4, 5), /version/],
    ['has a broken directory', (bytes: Uint8Array) => bytes.fill(255, 60, 64), /damaged/],
    ['has lost a page', (bytes: Uint8Array) => bytes.fill(0, 2 * PAGE, 3 * PAGE), /damaged/],
  ])('is refused if it %s', (_, damage, words) => {
    const bytes = damage(new Uint8Array(writeIndexFile(sections)));
    expect(() => openIndexFile(new Uint8Array(bytes).buffer)).toThrow(words);
  });
});
