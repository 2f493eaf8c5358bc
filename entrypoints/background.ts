import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { startBackground } from '../core/background/start-background';

/** Written by the pack build; a path within the extension. */
const STARTER_PACK = '/packs/world.ndjson';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({ browser, readStarter, ownPages: `${location.origin}/` });
  },
});

async function readStarter(): Promise<Blob> {
  const response = await fetch(STARTER_PACK);
  if (!response.ok) throw new Error(`the starter pack is missing: ${STARTER_PACK}`);
  return response.blob();
}
