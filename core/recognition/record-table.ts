import type { IndexFile, Section } from './index-file';

/** Records inside the index, each decoded only when it is first asked for and kept from then on. */
export type RecordTable<T> = { count: number; get(index: number): T };

/** `String.fromCharCode` takes its units as arguments; engines limit how many. */
const BYTES_AT_ONCE = 8_192;
/** Records are nearly all ASCII: with a byte a letter there is half as much to read when a worker starts. */
const BEYOND_ASCII = /[^\0-\x7f]/g;

/** Sections `<name>.starts` (Uint32, one more than records) and `<name>.text` (JSON in ASCII, other units escaped). */
export function compileRecordTable<T>(name: string, records: readonly T[]): Record<string, Section> {
  const texts = records.map((record) => JSON.stringify(record).replace(BEYOND_ASCII, escapeUnit));
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    starts[index + 1] = (starts[index] ?? 0) + text.length;
  });
  const bytes = new Uint8Array(starts[texts.length] ?? 0);
  texts.forEach((text, index) => {
    const start = starts[index] ?? 0;
    for (let at = 0; at < text.length; at++) bytes[start + at] = text.charCodeAt(at);
  });
  return { [`${name}.starts`]: starts, [`${name}.text`]: bytes };
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
