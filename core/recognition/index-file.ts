import { HASH_FACTOR, HASH_START } from './text/hash-word';

/**
 * The container of a compiled index: named sections of numbers in one ArrayBuffer, read as views, never parsed.
 *
 *     header     Uint32 × 5 and 4 bytes of nothing: magic, format version, number of sections, bytes in all, checksum
 *     directory  per section: name (ASCII, NAME_BYTES, zero-padded), Uint32 kind, Uint32 first byte, Uint32 element count
 *     sections   each on an 8-byte border
 */
export type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array | ByteChunks;

/** Bytes that grew piece by piece and need not be put together before they are written. All but the last are on the border. */
type ByteChunks = { chunks: readonly Uint8Array<ArrayBuffer>[]; byteLength: number };

export type IndexFile = {
  bytes(name: string): Uint8Array;
  units16(name: string): Uint16Array;
  units32(name: string): Uint32Array;
  floats(name: string): Float32Array;
};

/** "BSIX", so that a foreign buffer is refused at once. */
const MAGIC = 0x58495342;
/** Raised whenever the meaning of any section changes; an older file is compiled anew from the store. */
const FORMAT_VERSION = 10;
const HEADER_BYTES = 24;
const CHECKSUM_AT = 16;
const NAME_BYTES = 32;
const ENTRY_BYTES = NAME_BYTES + 12;
const BORDER = 8;
/**
 * Behind the directory the checksum takes one number in so many bytes, the page of a disk: what breaks there breaks by the page,
 * and reading all of a large index would take longer than everything else at a start.
 */
const CHECKED_STRIDE = 4_096;

const KINDS = [Uint8Array, Uint16Array, Uint32Array, Float32Array] as const;

/** @throws RangeError if a section's name is longer than 32 ASCII characters. */
export function writeIndexFile(sections: Readonly<Record<string, Section>>): ArrayBuffer {
  const parts = layIndexFile(sections);
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.byteLength, 0));
  let at = 0;
  for (const part of parts) {
    whole.set(part, at);
    at += part.byteLength;
  }
  return whole.buffer;
}

/** The same in parts, for a Blob: a large index is never in memory twice. @throws RangeError as `writeIndexFile` */
export function layIndexFile(sections: Readonly<Record<string, Section>>): Uint8Array<ArrayBuffer>[] {
  const entries = Object.entries(sections);
  const head = new Uint8Array(toBorder(HEADER_BYTES + entries.length * ENTRY_BYTES));
  const view = new DataView(head.buffer);
  const parts = [head];
  let size = head.byteLength;
  entries.forEach(([name, section], index) => {
    if (name.length > NAME_BYTES) throw new RangeError(`section name too long: ${name}`);
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    for (let at = 0; at < name.length; at++) view.setUint8(entry + at, name.charCodeAt(at));
    view.setUint32(entry + NAME_BYTES, kindOf(section), true);
    view.setUint32(entry + NAME_BYTES + 4, size, true);
    view.setUint32(entry + NAME_BYTES + 8, 'chunks' in section ? section.byteLength : section.length, true);
    parts.push(...bytesOf(section), new Uint8Array(toBorder(section.byteLength) - section.byteLength));
    size += toBorder(section.byteLength);
  });
  for (const [index, value] of [MAGIC, FORMAT_VERSION, entries.length, size].entries()) {
    view.setUint32(index * 4, value, true);
  }
  view.setUint32(CHECKSUM_AT, checksumOf(parts, head.byteLength), true);
  return parts;
}

/**
 * @throws Error if the buffer is no index, of another version, cut short or damaged; asking for an absent section throws too.
 */
export function openIndexFile(buffer: ArrayBuffer): IndexFile {
  if (buffer.byteLength < HEADER_BYTES) throw new Error('index file: too short');
  const view = new DataView(buffer);
  const [magic, version, count, size] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  if (magic !== MAGIC) throw new Error('index file: not an index');
  if (version !== FORMAT_VERSION) throw new Error(`index file: version ${version}, wanted ${FORMAT_VERSION}`);
  if (size !== buffer.byteLength) throw new Error(`index file: ${buffer.byteLength} bytes of ${size}`);
  const headBytes = toBorder(HEADER_BYTES + (count ?? 0) * ENTRY_BYTES);
  const checksum = checksumOf([new Uint8Array(buffer)], headBytes);
  if (view.getUint32(CHECKSUM_AT, true) !== checksum) throw new Error('index file: damaged');
  const directory = new Map<string, { kind: number; start: number; length: number }>();
  for (let index = 0; index < (count ?? 0); index++) {
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    let name = '';
    for (let at = 0; at < NAME_BYTES; at++) {
      const unit = view.getUint8(entry + at);
      if (unit) name += String.fromCharCode(unit);
    }
    directory.set(name, {
      kind: view.getUint32(entry + NAME_BYTES, true),
      start: view.getUint32(entry + NAME_BYTES + 4, true),
      length: view.getUint32(entry + NAME_BYTES + 8, true),
    });
  }
  const find = (name: string, kind: number) => {
    const entry = directory.get(name);
    if (!entry || entry.kind !== kind) throw new Error(`index file: no section ${name} of this kind`);
    return entry;
  };
  return {
    bytes: (name) => new Uint8Array(buffer, find(name, 0).start, find(name, 0).length),
    units16: (name) => new Uint16Array(buffer, find(name, 1).start, find(name, 1).length),
    units32: (name) => new Uint32Array(buffer, find(name, 2).start, find(name, 2).length),
    floats: (name) => new Float32Array(buffer, find(name, 3).start, find(name, 3).length),
  };
}

/** Over all numbers of header and directory but the checksum itself, and the first of every page behind them. */
function checksumOf(parts: readonly Uint8Array[], headBytes: number): number {
  let hash = HASH_START;
  let start = 0;
  let next = 0;
  for (const part of parts) {
    while (next < start + part.byteLength) {
      if (next !== CHECKSUM_AT) hash = Math.imul(hash ^ numberAt(part, next - start), HASH_FACTOR);
      next = next + 4 < headBytes ? next + 4 : (Math.floor(next / CHECKED_STRIDE) + 1) * CHECKED_STRIDE;
    }
    start += part.byteLength;
  }
  return hash >>> 0;
}

/** Four bytes; behind the part's end come the zeros that fill it up to the border. */
function numberAt(part: Uint8Array, at: number): number {
  return (part[at] ?? 0) | ((part[at + 1] ?? 0) << 8) | ((part[at + 2] ?? 0) << 16) | ((part[at + 3] ?? 0) << 24);
}

function kindOf(section: Section): number {
  return 'chunks' in section ? 0 : KINDS.findIndex((kind) => section instanceof kind);
}

function bytesOf(section: Section): readonly Uint8Array<ArrayBuffer>[] {
  if ('chunks' in section) return section.chunks;
  return [new Uint8Array(section.buffer as ArrayBuffer, section.byteOffset, section.byteLength)];
}

function toBorder(bytes: number): number {
  return Math.ceil(bytes / BORDER) * BORDER;
}
