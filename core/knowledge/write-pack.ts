import type { PackManifest, PackRecord } from '../model/pack';
import { idsPointedTo } from './ids-pointed-to';
import type { ImportRow, PackRow, RecordBlock, Store } from './open-store';
import type { NumberedLine } from './read-lines';
import { readPack } from './read-pack';

/** Larger blocks are hardly quicker to write, and a card that wants one record reads the whole block. */
const RECORDS_IN_BLOCK = 8;

type WritePack = {
  store: Store;
  lines: AsyncGenerator<NumberedLine>;
  /** The import that this is a part of: what it has written already is not written again. */
  pending?: ImportRow | undefined;
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
  pending,
  signal,
  onBatch,
  onRecords,
}: WritePack): Promise<PackRow & { skipped: number }> {
  const begun = pending?.pack ? await store.packs.get(pending.pack) : undefined;
  let key = begun?.key ?? 0;
  let toSkip = begun ? begun.actors + begun.events : 0;
  const written = { actors: begun?.actors ?? 0, events: begun?.events ?? 0 };
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
        if (!begun) key = await beginPack(store, manifest, pending);
      },
      // One batch is written while the next is read and checked.
      onBatch: async (batch) => {
        onBatch?.(batch);
        await writing;
        // Batches end where they ended the first time, since they are cut by number.
        if (toSkip >= batch.length) {
          toSkip -= batch.length;
          return;
        }
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

async function beginPack(store: Store, manifest: PackManifest, pending: ImportRow | undefined): Promise<number> {
  return store.db.transaction('rw', store.packs, store.imports, async () => {
    const key = await store.packs.add({ manifest, actors: 0, events: 0 });
    if (pending) await store.imports.update(pending.key, { pack: key });
    return key;
  });
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
