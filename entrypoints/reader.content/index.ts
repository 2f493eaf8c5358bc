import './marks.css';
import { browser } from 'wxt/browser';
import { defineContentScript } from 'wxt/utils/define-content-script';
import { isExtensionGone } from '../../core/messaging/extension-gone';
import { listen } from '../../core/messaging/listen';
import { PAGE_CHECKS } from '../../core/messaging/page-checks';
import { createSendMessage } from '../../core/messaging/send-message';
import { createIsVisible } from '../../core/reader/create-is-visible';
import { startReader } from '../../core/reader/start-reader';
import { loadSiteState } from '../../core/settings/load-site-state';
import { watchSettings } from '../../core/settings/watch-settings';
import markStyles from './marks.css?inline';

export default defineContentScript({
  matches: ['http://*/*', 'https://*/*'],
  runAt: 'document_idle',
  cssInjectionMode: 'manifest',
  allFrames: false,
  // The page could read such a message; the event on the document is enough to end an older script.
  noScriptStartedPostMessage: true,
  main(ctx) {
    const { runtime, storage } = browser;
    startReader({
      document,
      window,
      send: createSendMessage(runtime),
      isGone: isExtensionGone,
      listen: (handlers, signal) => listen({ runtime, handlers, checks: PAGE_CHECKS, signal, log: () => undefined }),
      settings: {
        // Damaged settings are reported by our own pages and the background; nothing of ours goes to a page's console.
        readSiteState: (url) => loadSiteState(storage, url, () => undefined),
        watch: (changed, signal) => watchSettings({ storage, changed, signal }),
      },
      createIsVisible,
      markStyles,
      // Accessibility checks cannot enter a closed root: the build for tests opens it.
      shadowMode: import.meta.env.MODE === 'e2e' ? 'open' : 'closed',
      signal: ctx.signal,
    });
  },
});
