import { HASH_FACTOR, HASH_START } from './text/hash-word';

/**
 * The container of a compiled index: named sections of numbers in one ArrayBuffer, read as views, never parsed.
 *
 *     header     Uint32 × 5 and 4 bytes of nothing: magic, format version, number of sections, bytes in all, checksum
 *     directory  per section: name (ASCII, NAME_BYTES, zero-padded), Uint32 kind, Uint32 first byte, Uint32 element count
 *     sections   each on an 8-byte border, those that grew in pieces on that of a checked page
 */
export type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array | ByteChunks;

/** Bytes that grew piece by piece and need not be put together before they are written. All but the last are whole pages. */
type ByteChunks = { chunks: readonly Chunk[]; byteLength: number };

export type Chunk = Uint8Array<ArrayBuffer> | KeptBytes;

/** Bytes that are not in memory any more: `kept` stands for them, a Blob. `firsts` is what the checksum takes of them. */
export type KeptBytes = { kept: object; byteLength: number; firsts: Uint32Array };

/** Bytes, or what stands for them: parts of a Blob. */
export type IndexPart = Uint8Array<ArrayBuffer> | object;

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

/** @throws RangeError if a section's name is longer than 32 ASCII characters, TypeError if a chunk is kept elsewhere. */
export function writeIndexFile(sections: Readonly<Record<string, Section>>): ArrayBuffer {
  const { head, parts, size } = layParts(sections);
  const whole = new Uint8Array(size);
  const checksum = createChecksum(head.byteLength);
  let at = 0;
  for (const part of parts) {
    if ('kept' in part) throw new TypeError('index file: a chunk is not here; see layIndexFile');
    checksum.add(part);
    whole.set(part, at);
    at += part.byteLength;
  }
  new DataView(whole.buffer).setUint32(CHECKSUM_AT, checksum.value(), true);
  return whole.buffer;
}

/** The same in parts, for a Blob: a large index is never in memory twice. @throws RangeError as `writeIndexFile` */
export function layIndexFile(sections: Readonly<Record<string, Section>>): IndexPart[] {
  const { head, parts } = layParts(sections);
  const checksum = createChecksum(head.byteLength);
  for (const part of parts) checksum.add(part);
  new DataView(head.buffer).setUint32(CHECKSUM_AT, checksum.value(), true);
  return parts.map((part) => ('kept' in part ? part.kept : part));
}

/** Hands bytes over to be kept elsewhere; `keep` must have copied them when it returns. */
export function keepBytes(bytes: Uint8Array<ArrayBuffer>, keep: (bytes: Uint8Array<ArrayBuffer>) => object): KeptBytes {
  const firsts = Uint32Array.from({ length: Math.ceil(bytes.byteLength / CHECKED_STRIDE) }, (_, page) =>
    numberAt(bytes, page * CHECKED_STRIDE),
  );
  return { kept: keep(bytes), byteLength: bytes.byteLength, firsts };
}

/** The file but for its checksum. `head` is the first of the parts. */
function layParts(sections: Readonly<Record<string, Section>>) {
  const entries = Object.entries(sections);
  const head = new Uint8Array(toBorder(HEADER_BYTES + entries.length * ENTRY_BYTES));
  const view = new DataView(head.buffer);
  const parts: Chunk[] = [head];
  let size = head.byteLength;
  entries.forEach(([name, section], index) => {
    if (name.length > NAME_BYTES) throw new RangeError(`section name too long: ${name}`);
    if ('chunks' in section) {
      // Only so is it known before where the checksum looks into them.
      const gap = toBorder(size, CHECKED_STRIDE) - size;
      parts.push(new Uint8Array(gap));
      size += gap;
    }
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
  return { head, parts, size };
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
  const checksum = createChecksum(headBytes);
  checksum.add(new Uint8Array(buffer));
  if (view.getUint32(CHECKSUM_AT, true) !== checksum.value()) throw new Error('index file: damaged');
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

/** Over all numbers of header and directory but the checksum itself, and the first of every page behind them; part by part. */
function createChecksum(headBytes: number) {
  let hash = HASH_START;
  let start = 0;
  let next = 0;
  return {
    add(part: Chunk) {
      while (next < start + part.byteLength) {
        if (next !== CHECKSUM_AT) hash = Math.imul(hash ^ numberAt(part, next - start), HASH_FACTOR);
        next = next + 4 < headBytes ? next + 4 : (Math.floor(next / CHECKED_STRIDE) + 1) * CHECKED_STRIDE;
      }
      start += part.byteLength;
    },
    value: () => hash >>> 0,
  };
}

/** Four bytes; behind the part's end come the zeros that fill it up to the border. */
function numberAt(part: Chunk, at: number): number {
  if ('kept' in part) return part.firsts[at / CHECKED_STRIDE] ?? 0;
  return (part[at] ?? 0) | ((part[at + 1] ?? 0) << 8) | ((part[at + 2] ?? 0) << 16) | ((part[at + 3] ?? 0) << 24);
}

function kindOf(section: Section): number {
  return 'chunks' in section ? 0 : KINDS.findIndex((kind) => section instanceof kind);
}

function bytesOf(section: Section): readonly Chunk[] {
  if ('chunks' in section) return section.chunks;
  return [new Uint8Array(section.buffer as ArrayBuffer, section.byteOffset, section.byteLength)];
}

function toBorder(bytes: number, border = BORDER): number {
  return Math.ceil(bytes / border) * border;
}
