import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import { describe, expect, it } from 'vitest';
import { importPack } from '../../core/knowledge/import-pack';
import { openStore } from '../../core/knowledge/open-store';
import { createDisk, createIdsCompiler } from './fresh-store';
import { packText, sampleActor, sampleManifest } from './sample-pack';

/** A database whose opening fails with an error of this name, as a browser reports it. */
function brokenEngine(name: string) {
  const open = () => {
    throw new DOMException('no', name);
  };
  return { indexedDB: { open }, IDBKeyRange };
}

describe('openStore', () => {
  it.each([
    ['InvalidStateError', 'closed', /private windows/],
    ['SecurityError', 'closed', /allow site data/],
    ['QuotaExceededError', 'full', /Free some space/],
    ['VersionError', 'newer', /Update Backstory/],
    ['NotFoundError', 'damaged', /Restart the browser/],
  ])('puts a %s into words that help', async (name, trouble, words) => {
    await expect(openStore(brokenEngine(name))).rejects.toThrow(
      expect.objectContaining({ name: 'StoreError', trouble, message: expect.stringMatching(words) }),
    );
  });

  it('refuses a database that a newer version wrote', async () => {
    const indexedDB = new IDBFactory();
    await new Promise((resolve) => {
      const request = indexedDB.open('backstory', 9_999);
      request.onsuccess = () => resolve(request.result.close());
    });
    await expect(openStore({ indexedDB, IDBKeyRange })).rejects.toThrow(expect.objectContaining({ trouble: 'newer' }));
  });

  it('takes over a database of an earlier version empty, so that the starter pack comes anew', async () => {
    const indexedDB = new IDBFactory();
    await new Promise((resolve) => {
      const request = indexedDB.open('backstory', 10);
      request.onupgradeneeded = () => {
        for (const name of ['packs', 'indexes'])
          request.result.createObjectStore(name, { keyPath: 'key', autoIncrement: true });
        request.result.createObjectStore('actors', { keyPath: ['pack', 'id'] }).put({ pack: 1, id: 'ada-north' });
        request.result.createObjectStore('events', { keyPath: ['pack', 'id'] });
        request.result.createObjectStore('state', { keyPath: 'name' }).put({ name: 'active', packs: [1], index: 1 });
      };
      request.onsuccess = () => resolve(request.result.close());
    });
    const store = await openStore({ indexedDB, IDBKeyRange });
    expect(await store.state.toArray()).toEqual([]);
    expect([...store.db.backendDB().objectStoreNames]).toEqual(['blocks', 'imports', 'packIndexes', 'packs', 'state']);
  });

  it('says that the disk is full when an import runs out of space', async () => {
    const store = await createDisk().open();
    store.blocks.hook('creating', () => {
      throw new DOMException('no space', 'QuotaExceededError');
    });
    const source = new Blob([packText(sampleManifest(), [sampleActor('ada-north')])]);
    await expect(importPack({ store, source, createCompiler: createIdsCompiler })).rejects.toThrow(
      expect.objectContaining({ trouble: 'full' }),
    );
  });
});
