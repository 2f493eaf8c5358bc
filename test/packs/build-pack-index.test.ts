import { expect, test, vi } from 'vitest';
import { buildPack } from '../../cli/build-pack';
import { buildPackIndex } from '../../cli/build-pack-index';
import { importPack } from '../../core/knowledge/import-pack';
import { loadIndex } from '../../core/knowledge/load-index';
import { compileIndex } from '../../core/recognition/compile-index';
import { openIndex } from '../../core/recognition/open-index';
import { createDisk } from '../knowledge/fresh-store';
import { cleanRecords, plantPack } from './plant-pack';

const plant = () => buildPack(plantPack({ 'all.ndjson': Object.values(cleanRecords()) }));

test('the index made beforehand is the one that a browser makes of the same pack', async () => {
  const pack = plant();
  const made = vi.fn(compileIndex);
  await importPack({ store: await createDisk().open(), source: new Blob([pack]), compile: made });
  expect(new Uint8Array(buildPackIndex(pack))).toEqual(new Uint8Array(made.mock.results[0]?.value));
});

test('it is taken as it is where no other pack is in use, and nothing is compiled', async () => {
  const store = await createDisk().open();
  const pack = plant();
  const compile = vi.fn(compileIndex);
  const bring = () =>
    importPack({
      store,
      source: new Blob([pack]),
      compile,
      compiled: Promise.resolve(new Blob([buildPackIndex(pack)])),
    });
  await bring();
  expect(compile).not.toHaveBeenCalled();
  expect((await loadIndex({ store, open: openIndex, compile }))?.rebuiltBecause).toBeNull();
  const other = pack.replace('"id":"sample"', '"id":"other"');
  await importPack({ store, source: new Blob([other]), compile });
  await bring();
  expect(compile).toHaveBeenCalledTimes(2);
});

test('one of another version is compiled anew from the records', async () => {
  const store = await createDisk().open();
  const compiled = Promise.resolve(new Blob([new Uint8Array(64)]));
  await importPack({ store, source: new Blob([plant()]), compiled });
  expect((await loadIndex({ store, open: openIndex }))?.rebuiltBecause).toBeInstanceOf(Error);
});
