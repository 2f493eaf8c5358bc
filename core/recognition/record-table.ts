import type { IndexFile, Section } from './index-file';

/** Records inside the index, each decoded only when it is first asked for and kept from then on. */
export type RecordTable<T> = { count: number; get(index: number): T };

/** `String.fromCharCode` takes its units as arguments; engines limit how many. */
const UNITS_AT_ONCE = 8_192;

/** Sections `<name>.starts` (Uint32, one more than records) and `<name>.text` (UTF-16 units of JSON). */
export function compileRecordTable<T>(name: string, records: readonly T[]): Record<string, Section> {
  const texts = records.map((record) => JSON.stringify(record));
  const starts = new Uint32Array(texts.length + 1);
  texts.forEach((text, index) => {
    starts[index + 1] = (starts[index] ?? 0) + text.length;
  });
  const units = new Uint16Array(starts[texts.length] ?? 0);
  texts.forEach((text, index) => {
    const start = starts[index] ?? 0;
    for (let at = 0; at < text.length; at++) units[start + at] = text.charCodeAt(at);
  });
  return { [`${name}.starts`]: starts, [`${name}.text`]: units };
}

/** `T` is what `compileRecordTable` was given under this name: our own bytes, checked when they were compiled. */
export function openRecordTable<T>(file: IndexFile, name: string): RecordTable<T> {
  const starts = file.units32(`${name}.starts`);
  const units = file.units16(`${name}.text`);
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
      const record = JSON.parse(readUnits(units, start, end)) as T;
      decoded.set(index, record);
      return record;
    },
  };
}

function readUnits(units: Uint16Array, start: number, end: number): string {
  let text = '';
  for (let at = start; at < end; at += UNITS_AT_ONCE) {
    const piece = units.subarray(at, Math.min(end, at + UNITS_AT_ONCE));
    // A typed array is passed on as it is; spreading it would call its iterator for each unit.
    text += String.fromCharCode.apply(null, piece as unknown as number[]);
  }
  return text;
}
