import browser from 'webextension-polyfill';
import { defineBackground } from 'wxt/utils/define-background';
import { fetchShipped } from '../core/background/fetch-shipped';
import { startBackground } from '../core/background/start-background';

/** Written by the build; paths within the extension. */
const STARTER_PACK = '/packs/world.ndjson.zst';
const STARTER_INDEX = '/packs/world.index.zst';

export default defineBackground({
  type: 'module',
  main() {
    startBackground({
      browser,
      readStarter: () => fetchShipped(STARTER_PACK),
      readStarterIndex: async () => new Blob([await fetchShipped(STARTER_INDEX)]),
      ownPages: `${location.origin}/`,
    });
  },
});
