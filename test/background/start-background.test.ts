import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { startBackground } from '../../core/background/start-background';
import { importPack } from '../../core/knowledge/import-pack';
import { listPacks } from '../../core/knowledge/list-packs';
import type { Store } from '../../core/knowledge/open-store';
import { removePack } from '../../core/knowledge/remove-pack';
import { StoreError } from '../../core/knowledge/store-error';
import { createSendMessage } from '../../core/messaging/send-message';
import type { ArticleText } from '../../core/model/article-text';
import type { PackRecord } from '../../core/model/pack';
import { saveSettings } from '../../core/settings/save-settings';
import { createDisk } from '../knowledge/fresh-store';
import { packText, sampleActor, sampleManifest } from '../knowledge/sample-pack';
import { createFakeBrowser, pageStatus } from './fake-browser';

const ada = sampleActor('ada-north', { roles: [{ title: { en: 'Head' }, from: '2020', to: null }] });
const article: ArticleText = {
  url: 'https://news.example/a',
  title: 'Talks',
  published: '2024-12-29T18:34:00Z',
  modified: null,
  language: 'en',
  blocks: [{ kind: 'paragraph', text: 'The talks were led by Ada North, who spoke first.' }],
};

/** Waits until what was started in passing has settled. */
const settle = () => new Promise((resolve) => setTimeout(resolve, 50));

function starter(version = '1', records: PackRecord[] = [ada]): () => Promise<Blob> {
  return async () => new Blob([packText(sampleManifest({ version }), records)]);
}

let disk = createDisk();
let logged: ReturnType<typeof vi.spyOn>;
beforeEach(() => {
  disk = createDisk();
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  logged.mockRestore();
});

const OWN_PAGES = 'chrome-extension://backstory/';

/** A worker's life: what a new one finds is only what the store and the browser kept. */
function startWorker({ readStarter = starter(), version = '1.0.0', openStore = disk.open } = {}) {
  const fake = createFakeBrowser({ version });
  const read = vi.fn(readStarter);
  startBackground({ browser: fake.browser, readStarter: read, openStore, ownPages: OWN_PAGES });
  return { ...fake, read, send: createSendMessage(fake.runtime) };
}

async function inStore<T>(work: (store: Store) => Promise<T>): Promise<T> {
  const store = await disk.open();
  const result = await work(store);
  store.db.close();
  return result;
}
const installedVersions = () => inStore(async (store) => (await listPacks(store)).map(({ version }) => version));

describe('startBackground', () => {
  it('listens before anything has loaded', () => {
    const { runtime, installed, commands } = startWorker();
    expect([runtime.listeners.size, installed.size, commands.size]).toEqual([1, 1, 1]);
  });

  it('imports the starter pack on the first run and answers from it', async () => {
    const { send } = startWorker();
    const analysis = await send('recognise', { article });
    expect(analysis).toMatchObject({
      mentions: [{ kind: 'actor', block: 0, start: 22, end: 31, targets: ['ada-north'] }],
      briefs: { 'ada-north': { name: 'Ada North', time: { kind: 'still', role: 'Head' } } },
    });
    expect(await send('card', { target: 'ada-north', published: '2024-12-29' })).toMatchObject({ kind: 'actor' });
    expect(await send('card', { target: 'nobody', published: null })).toMatchObject({ trouble: 'unknown-target' });
    expect(logged).not.toHaveBeenCalled();
  });

  it('reads the starter pack once in the life of an extension version', async () => {
    await startWorker().send('recognise', { article });
    const next = startWorker();
    await next.send('recognise', { article });
    expect(next.read).not.toHaveBeenCalled();
  });

  it.each([
    ['a newer pack', '2', ['2']],
    ['the same pack', '1', ['1']],
    ['an older pack', '0', ['1']],
  ])('takes in %s when the extension was updated', async (_, version, after) => {
    await startWorker().send('recognise', { article });
    await startWorker({ version: '1.1.0', readStarter: starter(version) }).send('recognise', { article });
    expect(await installedVersions()).toEqual(after);
  });

  it('looks again when the browser says that the extension was installed anew', async () => {
    await startWorker().send('recognise', { article });
    const { installed, send } = startWorker({ readStarter: starter('2') });
    for (const listener of installed) listener();
    await send('recognise', { article });
    await vi.waitFor(async () => expect(await installedVersions()).toEqual(['2']));
  });

  it('reads the starter pack once when it is installed, though worker and browser both ask for it', async () => {
    const { installed, read, send } = startWorker();
    for (const listener of installed) listener();
    await send('recognise', { article });
    await settle();
    expect(read).toHaveBeenCalledOnce();
  });

  it('shows a card while the index is still being made', async () => {
    await startWorker().send('recognise', { article });
    const never = new Promise<Blob>(() => undefined);
    const { send } = startWorker({ version: '1.1.0', readStarter: () => never });
    expect(await send('card', { target: 'ada-north', published: null })).toMatchObject({ kind: 'actor' });
  });

  it('leaves a starter pack away that the reader removed', async () => {
    await startWorker().send('recognise', { article });
    await inStore((store) => removePack({ store, id: 'sample' }));
    const { send } = startWorker({ version: '1.1.0', readStarter: starter('2') });
    expect(await send('recognise', { article })).toMatchObject({ trouble: 'no-knowledge' });
  });

  it('tries a starter pack that failed again, but only in the next life', async () => {
    const broken = startWorker({ readStarter: async () => new Blob(['{oops']) });
    broken.runtime.sender.url = `${OWN_PAGES}options.html`;
    expect(await broken.send('recognise', { article })).toMatchObject({ trouble: 'no-knowledge' });
    await broken.send('packs-changed', {});
    expect(await broken.send('recognise', { article })).toMatchObject({ trouble: 'no-knowledge' });
    expect(broken.read).toHaveBeenCalledOnce();
    expect(logged).toHaveBeenCalledWith('Backstory:', expect.stringContaining('starter pack'), expect.anything());
    expect(await startWorker().send('recognise', { article })).toHaveProperty('mentions.length', 1);
  });

  it('sees new packs when one of our own pages says that they changed', async () => {
    const { send, runtime } = startWorker();
    await send('recognise', { article });
    const source = new Blob([packText(sampleManifest({ id: 'other' }), [sampleActor('bert-south')])]);
    await inStore((store) => importPack({ store, source }));
    await expect(send('packs-changed', {})).rejects.toThrow('came from a page');
    runtime.sender.url = `${OWN_PAGES}options.html`;
    await send('packs-changed', {});
    const blocks = [{ kind: 'paragraph', text: 'Bert South was not there.' }] as const;
    expect(await send('recognise', { article: { ...article, blocks: [...blocks] } })).toHaveProperty(
      'briefs.bert-south',
    );
  });

  it('says when the store cannot be opened, and tries once for each question', async () => {
    const openStore = vi.fn(async () => {
      throw new StoreError('closed');
    });
    const { send } = startWorker({ openStore });
    await settle();
    expect(openStore).toHaveBeenCalledTimes(1);
    const trouble = { trouble: 'store-unavailable', message: expect.stringContaining('private windows') };
    expect(await send('recognise', { article })).toEqual(trouble);
    expect(await send('card', { target: 'ada-north', published: null })).toEqual(trouble);
    await settle();
    expect(openStore).toHaveBeenCalledTimes(3);
  });

  it('says that the disk is full when the starter pack finds no room, and brings it in once there is room', async () => {
    let isFull = true;
    const openStore = async () => {
      const store = await disk.open();
      store.blocks.hook('creating', () => {
        if (isFull) throw new DOMException('no space', 'QuotaExceededError');
      });
      return store;
    };
    const { send } = startWorker({ openStore });
    const trouble = { trouble: 'store-unavailable', message: expect.stringContaining('disk is full') };
    expect(await send('recognise', { article })).toEqual(trouble);
    isFull = false;
    expect(await send('recognise', { article })).toHaveProperty('mentions.length', 1);
  });

  it('answers from the packs in use when a newer starter pack finds no room', async () => {
    await startWorker().send('recognise', { article });
    const openStore = async () => {
      const store = await disk.open();
      store.blocks.hook('creating', () => {
        throw new DOMException('no space', 'QuotaExceededError');
      });
      return store;
    };
    const { send } = startWorker({ version: '1.1.0', readStarter: starter('2'), openStore });
    expect(await send('recognise', { article })).toHaveProperty('mentions.length', 1);
  });

  it('works on when the store opens again', async () => {
    const openStore = vi.fn(disk.open).mockRejectedValueOnce(new StoreError('full'));
    const { send } = startWorker({ openStore });
    await settle();
    expect(await send('recognise', { article })).toHaveProperty('mentions.length', 1);
  });
});

describe('icon and badge', () => {
  it.each([
    ['marked', 'on', '7'],
    ['site-off', 'off', '7'],
    ['paused', 'paused', '7'],
  ] as const)('of a tab that is %s', async (state, icon, count) => {
    const { send, shown, storage } = startWorker();
    await settle();
    shown.length = 0;
    await send('status', { status: pageStatus({ state }) });
    expect(shown).toEqual([`tab 7: /icons/${icon}-16.png`, 'tab 7: “”']);
    await saveSettings(storage, { badgeCount: true });
    shown.length = 0;
    await send('status', { status: pageStatus({ state }) });
    expect(shown).toContain(`tab 7: “${count}”`);
  });

  it('follow a change of settings in every tab', async () => {
    const { page, shown, storage } = startWorker();
    await settle();
    expect(shown).toEqual(['all tabs: /icons/on-16.png']);
    page.status = pageStatus({ state: 'paused' });
    await saveSettings(storage, { paused: true });
    await settle();
    expect(shown.slice(1)).toEqual(['all tabs: /icons/paused-16.png', 'tab 7: /icons/paused-16.png', 'tab 7: “”']);
  });
});

describe('commands', () => {
  it.each(['next-mark', 'previous-mark'])('passes %s on to the page in front', async (command) => {
    const { commands, page, toTab } = startWorker();
    page.status = pageStatus();
    for (const listener of commands) listener(command);
    await settle();
    expect(toTab).toEqual([{ backstory: 'page-command', request: { command } }]);
  });

  it('switches the site of the page in front off and on', async () => {
    const { commands, page, storage } = startWorker();
    page.status = pageStatus();
    for (const rules of [['news.example'], []]) {
      for (const listener of commands) listener('toggle-site');
      await settle();
      expect(storage.items['site-rules']).toEqual(rules);
    }
  });

  it('does nothing on a page without our script', async () => {
    const { commands, storage } = startWorker();
    for (const listener of commands) listener('toggle-site');
    await settle();
    expect(storage.items).toEqual({});
    expect(logged).not.toHaveBeenCalled();
  });
});
