import { buildCard } from '../knowledge/cards/build-card';
import { createRecordReader } from '../knowledge/create-record-reader';
import type { Handlers } from '../messaging/dispatch';
import type { Card } from '../model/card';
import { recogniseArticle } from '../recognition/recognise-article';
import { loadSettings } from '../settings/load-settings';
import type { SettingsStorage } from '../settings/settings-storage';
import { analyseArticle } from './analyse-article';
import { answerFromKnowledge, answerFromStore } from './answer-from-knowledge';
import type { IndexHost } from './index-host';
import { type ActionApi, showStatus } from './toolbar-icon';

type BackgroundMessage = 'recognise' | 'card' | 'status' | 'packs-changed';

/** `ownPages`: how the addresses of the extension's own pages begin. */
type Parts = { host: IndexHost; action: ActionApi; storage: SettingsStorage; ownPages: string };

/** What the background answers. Stateless: the worker may be stopped after any of them. */
export function createHandlers({ host, action, storage, ownPages }: Parts): Handlers<BackgroundMessage> {
  return {
    recognise: ({ article }) =>
      answerFromKnowledge(host, async ({ store, index }) =>
        analyseArticle({
          article,
          recognise: (text) => recogniseArticle(text, index),
          records: await createRecordReader(store),
        }),
      ),
    card: async ({ target, published }) => {
      const card = await answerFromStore<Card>(host, async (store) =>
        buildCard({ target, published, records: await createRecordReader(store) }),
      );
      return card ?? { trouble: 'unknown-target', message: `no pack in use knows ${target}` };
    },
    status: async ({ status }, { tab }) => {
      if (tab?.id === undefined) return null;
      const { badgeCount } = await loadSettings(storage);
      await showStatus({ action, tabId: tab.id, status, badgeCount });
      return null;
    },
    'packs-changed': async (_, { url }) => {
      // Only our own pages change packs; a content script speaks from a page.
      if (!url?.startsWith(ownPages)) throw new Error('packs-changed came from a page');
      host.forgetIndex();
      return null;
    },
  };
}
