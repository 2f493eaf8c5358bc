import { readFileSync } from 'node:fs';
import { UsageError } from './usage-error';

/** The bytes of a file that a person named. @throws UsageError if it cannot be read. */
export function readInput(file: string): Buffer {
  try {
    return readFileSync(file);
  } catch (cause) {
    throw new UsageError(`cannot read ${file}: ${cause instanceof Error ? cause.message : String(cause)}`, { cause });
  }
}

/** The objects of an NDJSON file. @throws UsageError naming the line that is none. */
export function readInputLines(file: string): object[] {
  const lines = readInput(file).toString('utf8').split('\n');
  return lines.flatMap((line, index) => {
    if (line.trim() === '') return [];
    try {
      const value: unknown = JSON.parse(line);
      if (typeof value === 'object' && value !== null) return [value];
    } catch {
      // told below, in the same words as a line that is JSON but no object
    }
    throw new UsageError(`${file} line ${index + 1}: not a JSON object`);
  });
}
