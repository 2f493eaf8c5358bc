import type { PackRecord } from '../model/pack';
import { idsPointedTo } from './ids-pointed-to';
import type { PackRow, RecordBlock, Store } from './open-store';
import type { NumberedLine } from './read-lines';
import { readPack } from './read-pack';

/** Larger blocks are hardly quicker to write, and a card that wants one record reads the whole block. */
const RECORDS_IN_BLOCK = 8;

type WritePack = {
  store: Store;
  lines: AsyncGenerator<NumberedLine>;
  signal?: AbortSignal | undefined;
  /** Called with the records of a batch that is about to be written … */
  onBatch?: (batch: readonly PackRecord[]) => void;
  /** … and with how many are written. */
  onRecords?: ((records: number) => void) | undefined;
};

/**
 * Reads a whole pack into the store under a key of its own; nothing is in use yet.
 * @throws PackFault; the rows written so far are then left over.
 */
export async function writePack({
  store,
  lines,
  signal,
  onBatch,
  onRecords,
}: WritePack): Promise<PackRow & { skipped: number }> {
  let key = 0;
  const written = { actors: 0, events: 0 };
  let writing: Promise<void> = Promise.resolve();
  const write = async (batch: readonly PackRecord[]) => {
    for (const { type } of batch) written[type === 'actor' ? 'actors' : 'events']++;
    await store.db.transaction('rw', store.blocks, store.packs, async () => {
      await writeBatch(store, key, batch);
      await store.packs.update(key, written);
    });
    onRecords?.(written.actors + written.events);
  };
  try {
    const { manifest, counts, skipped } = await readPack({
      lines,
      signal,
      onManifest: async (manifest) => {
        key = await store.packs.add({ manifest, actors: 0, events: 0 });
      },
      // One batch is written while the next is read and checked.
      onBatch: async (batch) => {
        onBatch?.(batch);
        await writing;
        writing = write(batch);
        // A failure is thrown by the next wait; until then it only must not count as one that nobody looks at.
        writing.catch(() => undefined);
      },
    });
    await writing;
    return { key, manifest, ...counts, skipped };
  } finally {
    // Whoever tidies up after a fault must not be overtaken by a batch still being written.
    await Promise.allSettled([writing]);
  }
}

async function writeBatch(store: Store, pack: number, batch: readonly PackRecord[]): Promise<void> {
  const blocks: Omit<RecordBlock, 'key'>[] = [];
  for (let at = 0; at < batch.length; at += RECORDS_IN_BLOCK) {
    const records = batch.slice(at, at + RECORDS_IN_BLOCK);
    const pointsTo = [...new Set(records.flatMap(idsPointedTo))];
    blocks.push({ pack, ids: records.map(({ id }) => id), pointsTo, records });
  }
  await store.blocks.bulkAdd(blocks);
}
