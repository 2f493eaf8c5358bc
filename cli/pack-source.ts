import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkLine } from '../core/knowledge/check-line';
import { PACK_FORMAT, type PackManifest, type PackRecord } from '../core/model/pack';

/** `file`: path inside the pack's folder, with `/`; `line` counts from 1. */
export type PlacedRecord = { record: PackRecord; file: string; line: number };
/** `where`: `file:line`, so that an editor can jump there. */
export type SourceFault = { where: string; words: string };
/** A pack as it is written by hand. `records` holds what passed the check of its shape, `faults` says what did not. */
export type PackSource = { manifest: PackManifest; records: PlacedRecord[]; faults: SourceFault[] };

const MANIFEST_FILE = 'pack.json';
const RECORDS_FILE = /\.ndjson$/;

/**
 * Reads a pack's folder: `pack.json` and every `*.ndjson` below it, by path in code unit order, so that every machine reads alike.
 * @throws Error if the manifest is missing or unusable; nothing else can be checked without it
 */
export function readPackSource(folder: string): PackSource {
  const manifest = readManifestFile(folder);
  const records: PlacedRecord[] = [];
  const faults: SourceFault[] = [];
  for (const file of recordFiles(folder)) {
    const lines = readFileSync(join(folder, file), 'utf8').split('\n');
    for (const [index, text] of lines.entries()) {
      if (text.trim() === '') continue;
      const line = index + 1;
      const checked = checkLine(text, line);
      if ('record' in checked && checked.record.type !== 'pack') {
        records.push({ record: checked.record, file, line });
      } else {
        faults.push({ where: `${file}:${line}`, words: faultWords(checked) });
      }
    }
  }
  return { manifest, records, faults };
}

function readManifestFile(folder: string): PackManifest {
  const text = readFileSync(join(folder, MANIFEST_FILE), 'utf8');
  const checked = checkLine(JSON.stringify(JSON.parse(text)), 1);
  if (!('record' in checked)) throw new Error(`${MANIFEST_FILE}: ${faultWords(checked)}`);
  const { record } = checked;
  if (record.type !== 'pack') throw new Error(`${MANIFEST_FILE}: the type is "${record.type}"; wanted: "pack"`);
  if (record.format !== PACK_FORMAT) throw new Error(`${MANIFEST_FILE}: the format is not "${PACK_FORMAT}"`);
  return record;
}

function recordFiles(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((path) => path.replaceAll('\\', '/'))
    .filter((path) => RECORDS_FILE.test(path))
    .sort();
}

function faultWords(checked: ReturnType<typeof checkLine>): string {
  // The place is named by `where` already.
  if ('fault' in checked) return checked.fault.replace(/^line \d+: /, '');
  return 'skipped' in checked ? `unknown type "${checked.skipped}"` : 'a manifest stands among the records';
}
