import { PACK_FORMAT, type PackManifest } from '../model/pack';
import { checkLine } from './check-line';
import { PackFault } from './pack-fault';
import type { NumberedLine } from './read-lines';

/** The manifest in a pack's first line. @throws PackFault */
export function readManifest(line: NumberedLine | undefined): PackManifest {
  if (!line) throw new PackFault('The file is empty.');
  const format = findFormat(line.text);
  // Before the shape is looked at: another format may have another shape, and that is not a fault of the file.
  if (format !== null && format !== PACK_FORMAT) {
    throw new PackFault(`The pack has the format “${format}”; this version of Backstory reads “${PACK_FORMAT}”.`);
  }
  const checked = checkLine(line.text, line.number);
  if ('record' in checked && checked.record.type === 'pack') return checked.record;
  const lines = 'fault' in checked ? [checked.fault] : [];
  throw new PackFault('The file is not a Backstory pack: its first line does not say what pack it is.', { lines });
}

function findFormat(text: string): string | null {
  try {
    const value: unknown = JSON.parse(text);
    if (typeof value !== 'object' || value === null) return null;
    const { type, format } = value as { type?: unknown; format?: unknown };
    return type === 'pack' && typeof format === 'string' ? format.slice(0, PACK_FORMAT.length * 2) : null;
  } catch {
    // Not JSON: the check of the line says so with its number.
    return null;
  }
}
