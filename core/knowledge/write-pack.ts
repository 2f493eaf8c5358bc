import type { PackRecord } from '../model/pack';
import type { PackRow, Store } from './open-store';
import type { NumberedLine } from './read-lines';
import { readPack } from './read-pack';

type WritePack = {
  store: Store;
  lines: AsyncGenerator<NumberedLine>;
  signal?: AbortSignal | undefined;
  onRecords?: ((records: number) => void) | undefined;
};

/**
 * Reads a whole pack into the store under a key of its own; nothing is in use yet.
 * Gives the records as well: compiling them needs all at once anyway, and reading them back takes as long as writing.
 * @throws PackFault; the rows written so far are then left over.
 */
export async function writePack({
  store,
  lines,
  signal,
  onRecords,
}: WritePack): Promise<PackRow & { skipped: number; records: PackRecord[] }> {
  let key = 0;
  let written = 0;
  const { manifest, records, counts, skipped } = await readPack({
    lines,
    signal,
    onManifest: async (manifest) => {
      key = await store.packs.add({ manifest, actors: 0, events: 0 });
    },
    onBatch: async (batch) => {
      await writeBatch(store, key, batch);
      written += batch.length;
      onRecords?.(written);
    },
  });
  await store.packs.update(key, counts);
  return { key, manifest, ...counts, skipped, records };
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
