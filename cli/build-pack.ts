import { readPackSource } from './pack-source';

/**
 * The pack file (`backstory-pack/1`, NDJSON) of a folder such as `packs/world`: the manifest with its counts, then all records in
 * the order of their files. The same folder gives the same bytes.
 * @throws Error naming file and line if a record is faulty: a broken pack is never shipped
 */
export function buildPack(folder: string): string {
  const { manifest, records, faults } = readPackSource(folder);
  const [fault] = faults;
  if (fault) throw new Error(`${fault.where}: ${fault.words}`);
  const actors = records.filter(({ record }) => record.type === 'actor').length;
  const counts = { actors, events: records.length - actors };
  const lines = [{ ...manifest, counts }, ...records.map(({ record }) => record)];
  return lines.map((line) => `${JSON.stringify(line)}\n`).join('');
}
