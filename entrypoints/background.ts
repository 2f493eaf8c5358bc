import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../core/background/start-background';

/** Written by the build; paths within the extension. */
const STARTER_PACK = '/packs/world.ndjson';
const STARTER_INDEX = '/packs/world.index';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({ browser, readStarter, readStarterIndex, ownPages: `${location.origin}/` });
  },
});

async function readStarter(): Promise<Blob> {
  const response = await fetch(STARTER_PACK);
  if (!response.ok) throw new Error(`the starter pack is missing: ${STARTER_PACK}`);
  return response.blob();
}

/** Without it the names are compiled on the reader's machine: a second more, once. */
async function readStarterIndex(): Promise<Blob | null> {
  const response = await fetch(STARTER_INDEX);
  return response.ok ? response.blob() : null;
}
