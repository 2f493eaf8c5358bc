/**
 * The container of a compiled index: named sections of numbers in one ArrayBuffer, read as views, never parsed.
 *
 *     header     Uint32 × 4: magic, format version, number of sections, bytes in all
 *     directory  per section: name (ASCII, NAME_BYTES, zero-padded), Uint32 kind, Uint32 first byte, Uint32 element count
 *     sections   each on an 8-byte border
 */
export type Section = Uint8Array | Uint16Array | Uint32Array | Float32Array;

export type IndexFile = {
  bytes(name: string): Uint8Array;
  units16(name: string): Uint16Array;
  units32(name: string): Uint32Array;
  floats(name: string): Float32Array;
};

/** "BSIX", so that a foreign buffer is refused at once. */
const MAGIC = 0x58495342;
/** Raised whenever the meaning of any section changes; an older file is compiled anew from the store. */
const FORMAT_VERSION = 9;
const HEADER_BYTES = 16;
const NAME_BYTES = 32;
const ENTRY_BYTES = NAME_BYTES + 12;
const BORDER = 8;

const KINDS = [Uint8Array, Uint16Array, Uint32Array, Float32Array] as const;

/** @throws RangeError if a section's name is longer than 32 ASCII characters. */
export function writeIndexFile(sections: Readonly<Record<string, Section>>): ArrayBuffer {
  const entries = Object.entries(sections);
  let size = toBorder(HEADER_BYTES + entries.length * ENTRY_BYTES);
  const starts = entries.map(([, section]) => {
    const start = size;
    size = toBorder(size + section.byteLength);
    return start;
  });
  const buffer = new ArrayBuffer(size);
  const view = new DataView(buffer);
  for (const [index, value] of [MAGIC, FORMAT_VERSION, entries.length, size].entries()) {
    view.setUint32(index * 4, value, true);
  }
  entries.forEach(([name, section], index) => {
    if (name.length > NAME_BYTES) throw new RangeError(`section name too long: ${name}`);
    const entry = HEADER_BYTES + index * ENTRY_BYTES;
    for (let at = 0; at < name.length; at++) view.setUint8(entry + at, name.charCodeAt(at));
    const start = starts[index] ?? 0;
    view.setUint32(entry + NAME_BYTES, kindOf(section), true);
    view.setUint32(entry + NAME_BYTES + 4, start, true);
    view.setUint32(entry + NAME_BYTES + 8, section.length, true);
    new Uint8Array(buffer, start, section.byteLength).set(
      new Uint8Array(section.buffer, section.byteOffset, section.byteLength),
    );
  });
  return buffer;
}

/** @throws Error if the buffer is no index, of another version, or cut short; asking for an absent section throws too. */
export function openIndexFile(buffer: ArrayBuffer): IndexFile {
  if (buffer.byteLength < HEADER_BYTES) throw new Error('index file: too short');
  const view = new DataView(buffer);
  const [magic, version, count, size] = [0, 4, 8, 12].map((at) => view.getUint32(at, true));
  if (magic !== MAGIC) throw new Error('index file: not an index');
  if (version !== FORMAT_VERSION) throw new Error(`index file: version ${version}, wanted ${FORMAT_VERSION}`);
  if (size !== buffer.byteLength) throw new Error(`index file: ${buffer.byteLength} bytes of ${size}`);
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

function kindOf(section: Section): number {
  return KINDS.findIndex((kind) => section instanceof kind);
}

function toBorder(bytes: number): number {
  return Math.ceil(bytes / BORDER) * BORDER;
}
