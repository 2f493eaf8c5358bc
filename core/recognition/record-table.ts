import { GrowingNumbers } from './growing-numbers';
import { type Chunk, type IndexFile, keepBytes, type Section } from './index-file';

/** Records inside the index, each decoded only when it is first asked for and kept from then on. */
export type RecordTable<T> = { count: number; get(index: number): T };

/** `String.fromCharCode` takes its units as arguments; engines limit how many. */
const BYTES_AT_ONCE = 8_192;
/** Records are nearly all ASCII: with a byte a letter there is half as much to read when a worker starts. */
const BEYOND_ASCII = /[^\0-\x7f]/g;

/** Bytes that are asked for at a time while records come; a multiple of an index file's checked page. */
const CHUNK = 1_048_576;

/** Puts bytes elsewhere than into memory, copying them before it returns; gives what stands for them. */
export type KeepBytes = (chunk: Uint8Array<ArrayBuffer>) => object;

export type RecordWriter<T> = {
  add(record: T): void;
  /** Sections `<name>.starts` (Uint32, one more than records) and `<name>.text` (JSON in ASCII, other units escaped). */
  finish(): Record<string, Section>;
};

/** Takes records one by one, and keeps of each only its text, full chunks of it where `keep` puts them. */
export function createRecordWriter<T>(name: string, keep?: KeepBytes): RecordWriter<T> {
  const starts = new GrowingNumbers();
  starts.push(0);
  const full: Chunk[] = [];
  let chunk = new Uint8Array(CHUNK);
  let size = 0;
  return {
    add(record) {
      const text = JSON.stringify(record).replace(BEYOND_ASCII, escapeUnit);
      for (let at = 0; at < text.length; at++) {
        if (size > 0 && size % CHUNK === 0 && size / CHUNK > full.length) {
          full.push(keep ? keepBytes(chunk, keep) : chunk);
          if (!keep) chunk = new Uint8Array(CHUNK);
        }
        chunk[size++ % CHUNK] = text.charCodeAt(at);
      }
      starts.push(size);
    },
    finish: () => ({
      [`${name}.starts`]: starts.view().slice(),
      [`${name}.text`]: { chunks: [...full, chunk.slice(0, size - full.length * CHUNK)], byteLength: size },
    }),
  };
}

/** All records at once: see `createRecordWriter`. */
export function compileRecordTable<T>(name: string, records: readonly T[]): Record<string, Section> {
  const writer = createRecordWriter<T>(name);
  for (const record of records) writer.add(record);
  return writer.finish();
}

/** `T` is what `compileRecordTable` was given under this name: our own bytes, checked when they were compiled. */
export function openRecordTable<T>(file: IndexFile, name: string): RecordTable<T> {
  const starts = file.units32(`${name}.starts`);
  const bytes = file.bytes(`${name}.text`);
  const count = starts.length - 1;
  const decoded = new Map<number, T>();
  return {
    count,
    get(index) {
      const known = decoded.get(index);
      if (known !== undefined) return known;
      const start = starts[index];
      const end = starts[index + 1];
      if (start === undefined || end === undefined) throw new RangeError(`${name}: no record ${index}`);
      const record = JSON.parse(readText(bytes, start, end)) as T;
      decoded.set(index, record);
      return record;
    },
  };
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function readText(bytes: Uint8Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += BYTES_AT_ONCE) {
    const piece = bytes.subarray(at, Math.min(end, at + BYTES_AT_ONCE));
    // A typed array is passed on as it is; spreading it would call its iterator for each byte.
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}
