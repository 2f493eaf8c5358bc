import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { openStore } from '../../core/knowledge/open-store';
import type { IndexCompiler } from '../../core/recognition/create-index-compiler';

/** Opens the same empty database again and again, as a browser does over restarts. */
export function createDisk() {
  const engine = { indexedDB: new IDBFactory(), IDBKeyRange };
  return { open: () => openStore(engine) };
}

/** Stands in for the recogniser: the index of a pack is the list of its ids. */
export function createIdsCompiler(): IndexCompiler {
  const ids: string[] = [];
  return {
    add: ({ id }) => ids.push(id),
    finish: async () => [new TextEncoder().encode(JSON.stringify(ids))],
  };
}

export function openIds(buffer: ArrayBuffer): string[] {
  return JSON.parse(new TextDecoder().decode(buffer));
}

export function layerIds(packs: readonly string[][]): string[] {
  return [...new Set(packs.flat())].sort();
}
