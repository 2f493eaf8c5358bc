import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import type { PackRecord } from '../model/pack';
import type { Store } from './open-store';
import { readInBatches } from './read-in-batches';

/** Handed in, so that the store can be tested without the recogniser. */
export type CompileIndex = (records: { actors: readonly Actor[]; events: readonly Event[] }) => ArrayBuffer;

type CompileStoreIndex = {
  store: Store;
  packs: readonly number[];
  compile: CompileIndex;
  /** Records of a pack that was just written and need not be read back. */
  fresh?: { pack: number; records: readonly PackRecord[] };
};

/** Compiles the records of these packs; where two know the same id, the later one speaks. */
export async function compileStoreIndex({ store, packs, compile, fresh }: CompileStoreIndex): Promise<Blob> {
  const actors = new Map<string, Actor>();
  const events = new Map<string, Event>();
  for (const pack of packs) {
    for await (const batch of pack === fresh?.pack ? [fresh.records] : readInBatches(store, pack)) {
      for (const record of batch) {
        if (record.type === 'actor') actors.set(record.id, record);
        else events.set(record.id, record);
      }
    }
  }
  return new Blob([compile({ actors: [...actors.values()], events: [...events.values()] })]);
}
