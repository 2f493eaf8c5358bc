import { expect, test } from 'vitest';
import { countSetUp } from '../../core/knowledge/count-set-up';
import { importStarter } from '../../core/knowledge/import-starter';
import { removePack } from '../../core/knowledge/remove-pack';
import { createDisk, createIdsCompiler } from './fresh-store';
import { packText, sampleActor, sampleManifest } from './sample-pack';

test('a first run counts what is there, and is over once the starter pack was looked at', async () => {
  const store = await createDisk().open();
  expect(await countSetUp(store)).toBe(0);
  await store.packs.add({ manifest: sampleManifest(), actors: 2, events: 1 });
  expect(await countSetUp(store)).toBe(3);
  const read = async () => new Blob([packText(sampleManifest(), [sampleActor('ada')])]);
  await importStarter({ store, read, version: '1', createCompiler: createIdsCompiler });
  expect(await countSetUp(store)).toBeNull();
  await removePack({ store, id: 'sample' });
  expect(await countSetUp(store)).toBeNull();
});
