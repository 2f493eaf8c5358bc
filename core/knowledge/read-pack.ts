import { LIMITS } from '../model/limits';
import type { PackManifest, PackRecord } from '../model/pack';
import { checkLine } from './check-line';
import { createSeenIds, type SeenIds } from './create-seen-ids';
import { PackFault } from './pack-fault';
import type { NumberedLine } from './read-lines';
import { readManifest } from './read-manifest';

type ReadPack = {
  lines: AsyncGenerator<NumberedLine>;
  signal?: AbortSignal | undefined;
  /** Called once, before any batch. */
  onManifest?: (manifest: PackManifest) => Promise<void>;
  /** Called with at most `LIMITS.importBatch` records at a time, and no more once there is a fault. */
  onBatch?: (batch: readonly PackRecord[]) => Promise<void>;
};

export type ReadPackResult = {
  manifest: PackManifest;
  counts: { actors: number; events: number };
  /** Lines of a type that this version does not know. */
  skipped: number;
};

/**
 * Reads and checks a whole pack, for the store and for the command line alike. Strict: one bad line refuses the pack, but
 * reading goes on to `LIMITS.reportedFaults` faults, so that its author need not mend them one at a time.
 * @throws PackFault
 */
export async function readPack({ lines, signal, onManifest, onBatch }: ReadPack): Promise<ReadPackResult> {
  const manifest = readManifest((await lines.next()).value);
  await onManifest?.(manifest);
  const seen = createSeenIds();
  const faults: string[] = [];
  const counts = { actors: 0, events: 0 };
  let skipped = 0;
  let batch: PackRecord[] = [];
  let lastLine: NumberedLine | null = null;
  for await (const line of lines) {
    signal?.throwIfAborted();
    lastLine = line;
    const checked = checkRecord(line, seen);
    if ('fault' in checked) faults.push(checked.fault);
    else if ('skipped' in checked) skipped++;
    else {
      batch.push(checked.record);
      counts[checked.record.type === 'actor' ? 'actors' : 'events']++;
    }
    if (faults.length >= LIMITS.reportedFaults) break;
    if (batch.length >= LIMITS.importBatch) {
      if (faults.length === 0) await onBatch?.(batch);
      batch = [];
    }
  }
  if (faults.length > 0) throw new PackFault(inWords(faults, lastLine), { lines: faults });
  checkCounts(manifest, counts);
  await onBatch?.(batch);
  return { manifest, counts, skipped };
}

function checkRecord(
  line: NumberedLine,
  seen: SeenIds,
): { record: PackRecord } | { skipped: string } | { fault: string } {
  const checked = checkLine(line.text, line.number);
  if (!('record' in checked)) return checked;
  const { record } = checked;
  if (record.type === 'pack') return { fault: `line ${line.number}: a second manifest; wanted: an actor or an event` };
  return seen.add(record.id)
    ? { record }
    : { fault: `line ${line.number}: id "${record.id}" was used in a line above` };
}

function inWords(faults: readonly string[], lastLine: NumberedLine | null): string {
  const [only] = faults;
  if (faults.length === 1 && only === `line ${lastLine?.number}: this is not JSON`) {
    return 'The file is cut short: its last line is broken.';
  }
  if (faults.length === 1) return 'The file has a fault.';
  return faults.length < LIMITS.reportedFaults
    ? `The file has ${faults.length} faults.`
    : `The file has ${faults.length} faults or more; these are the first.`;
}

function checkCounts({ counts: promised }: PackManifest, found: { actors: number; events: number }): void {
  if (!promised || (promised.actors === found.actors && promised.events === found.events)) return;
  const say = ({ actors, events }: typeof found) => `${actors} actors and ${events} events`;
  throw new PackFault(
    `The file is cut short or was changed: its first line promises ${say(promised)}, it holds ${say(found)}.`,
  );
}
