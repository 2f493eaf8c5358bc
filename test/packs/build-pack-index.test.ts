import { expect, test, vi } from 'vitest';
import { buildPack } from '../../cli/build-pack';
import { buildPackIndex } from '../../cli/build-pack-index';
import { importPack } from '../../core/knowledge/import-pack';
import { loadIndex } from '../../core/knowledge/load-index';
import { createIndexCompiler } from '../../core/recognition/create-index-compiler';
import { layerIndexes } from '../../core/recognition/layer-indexes';
import { openIndex } from '../../core/recognition/open-index';
import { createDisk } from '../knowledge/fresh-store';
import { cleanRecords, plantPack } from './plant-pack';

const plant = () => buildPack(plantPack({ 'all.ndjson': Object.values(cleanRecords()) }));

test('the index made beforehand is the one that a browser makes of the same pack', async () => {
  const pack = plant();
  const store = await createDisk().open();
  await importPack({ store, source: new Blob([pack]) });
  const [saved] = await store.packIndexes.toArray();
  expect(await saved?.blob.arrayBuffer()).toEqual(buildPackIndex(pack));
});

test('it is taken as it is, whatever other packs are in use, and nothing is compiled', async () => {
  const store = await createDisk().open();
  const pack = plant();
  const createCompiler = vi.fn(createIndexCompiler);
  const bring = () =>
    importPack({
      store,
      source: new Blob([pack]),
      createCompiler,
      compiled: Promise.resolve(new Blob([buildPackIndex(pack)])),
    });
  await bring();
  expect(createCompiler).not.toHaveBeenCalled();
  const load = () => loadIndex({ store, open: openIndex, layer: layerIndexes, createCompiler });
  expect((await load())?.rebuiltBecause).toBeNull();
  const other = pack.replace('"id":"sample"', '"id":"other"');
  await importPack({ store, source: new Blob([other]), createCompiler });
  await bring();
  expect((await load())?.rebuiltBecause).toBeNull();
  expect(createCompiler).toHaveBeenCalledOnce();
});

test('one of another version is compiled anew from the records', async () => {
  const store = await createDisk().open();
  const compiled = Promise.resolve(new Blob([new Uint8Array(64)]));
  await importPack({ store, source: new Blob([plant()]), compiled });
  const loaded = await loadIndex({ store, open: openIndex, layer: layerIndexes });
  expect(loaded?.rebuiltBecause).toBeInstanceOf(Error);
});
