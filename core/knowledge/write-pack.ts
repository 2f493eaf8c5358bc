import { LIMITS } from '../model/limits';
import type { PackManifest, PackRecord } from '../model/pack';
import { checkLine } from './check-line';
import type { PackRow, Store } from './open-store';
import { PackFault } from './pack-fault';
import type { NumberedLine } from './read-lines';
import { readManifest } from './read-manifest';

type WritePack = {
  store: Store;
  lines: AsyncGenerator<NumberedLine>;
  signal?: AbortSignal | undefined;
  onRecords?: ((records: number) => void) | undefined;
};

/**
 * Reads a whole pack into the store under a key of its own; nothing is in use yet. Strict: one bad line refuses the pack,
 * but reading goes on to `LIMITS.reportedFaults` faults, so that its author need not mend them one at a time.
 * Gives the records as well: compiling them needs all at once anyway, and reading them back takes as long as writing.
 * @throws PackFault; the rows written so far are then left over.
 */
export async function writePack({
  store,
  lines,
  signal,
  onRecords,
}: WritePack): Promise<PackRow & { skipped: number; records: PackRecord[] }> {
  const manifest = readManifest((await lines.next()).value);
  const key = await store.packs.add({ manifest, actors: 0, events: 0 });
  const seen = new Set<string>();
  const faults: string[] = [];
  const counts = { actors: 0, events: 0 };
  let skipped = 0;
  const records: PackRecord[] = [];
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
      records.push(checked.record);
      counts[checked.record.type === 'actor' ? 'actors' : 'events']++;
    }
    if (faults.length >= LIMITS.reportedFaults) break;
    if (batch.length >= LIMITS.importBatch) {
      if (faults.length === 0) await writeBatch(store, key, batch);
      batch = [];
      onRecords?.(counts.actors + counts.events);
    }
  }
  if (faults.length > 0) throw new PackFault(inWords(faults, lastLine), { lines: faults });
  checkCounts(manifest, counts);
  await writeBatch(store, key, batch);
  onRecords?.(counts.actors + counts.events);
  await store.packs.update(key, counts);
  return { key, manifest, ...counts, skipped, records };
}

function checkRecord(
  line: NumberedLine,
  seen: Set<string>,
): { record: PackRecord } | { skipped: string } | { fault: string } {
  const checked = checkLine(line.text, line.number);
  if (!('record' in checked)) return checked;
  const { record } = checked;
  if (record.type === 'pack') return { fault: `line ${line.number}: a second manifest; wanted: an actor or an event` };
  if (seen.has(record.id)) return { fault: `line ${line.number}: id "${record.id}" was used in a line above` };
  seen.add(record.id);
  return { record };
}

async function writeBatch(store: Store, pack: number, batch: readonly PackRecord[]): Promise<void> {
  const actors = batch.filter((record) => record.type === 'actor');
  const events = batch.filter((record) => record.type === 'event');
  await store.db.transaction('rw', store.actors, store.events, async () => {
    await store.actors.bulkAdd(
      actors.map((record) => ({
        pack,
        id: record.id,
        record,
        offices: [...new Set((record.roles ?? []).flatMap(({ of }) => of ?? []))],
      })),
    );
    await store.events.bulkAdd(events.map((record) => ({ pack, id: record.id, record })));
  });
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
