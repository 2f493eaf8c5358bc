import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore } from '../../core/knowledge/open-store';
import type { Actor } from '../../core/model/actor';
import type { Event } from '../../core/model/event';

/** Opens the same empty database again and again, as a browser does over restarts. */
export function createDisk() {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  return { open: () => openStore(engine) };
}

/** Stands in for the recogniser: the index is the list of ids, in order as the recogniser has them. */
export function compileIds({ actors, events }: { actors: readonly Actor[]; events: readonly Event[] }): ArrayBuffer {
  const ids = [actors, events].flatMap((records) => records.map(({ id }) => id).sort());
  return new Uint8Array(new TextEncoder().encode(JSON.stringify(ids))).buffer;
}

export function openIds(buffer: ArrayBuffer): string[] {
  return JSON.parse(new TextDecoder().decode(buffer));
}
