import { describe, expect, it, vi } from 'vitest';
import { loadSettings } from '../../core/settings/load-settings';
import { loadSiteRules } from '../../core/settings/load-site-rules';
import { loadSiteState } from '../../core/settings/load-site-state';
import { saveSettings } from '../../core/settings/save-settings';
import { DEFAULT_SETTINGS } from '../../core/settings/settings';
import { switchSite } from '../../core/settings/switch-site';
import { watchSettings } from '../../core/settings/watch-settings';
import { createFakeStorage } from './fake-storage';

describe('loadSettings', () => {
  it('is the default where nothing is stored, and keeps what was saved', async () => {
    const storage = createFakeStorage();
    expect(await loadSettings(storage)).toEqual(DEFAULT_SETTINGS);
    await saveSettings(storage, { paused: true });
    await saveSettings(storage, { badgeCount: true });
    expect(await loadSettings(storage)).toEqual({ paused: true, badgeCount: true });
  });

  it('takes a damaged value as the default, and says so', async () => {
    const report = vi.fn();
    const storage = createFakeStorage({ 'setting:paused': 'yes', 'setting:badgeCount': true });
    expect(await loadSettings(storage, report)).toEqual({ paused: false, badgeCount: true });
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('paused'));
  });
});

describe('loadSiteRules', () => {
  it.each([['a text'], [[1, 2]], [['Example.org']], [['https://example.org/']], [{ 0: 'example.org' }]])(
    'takes the damaged list %j as empty, and says so',
    async (stored) => {
      const report = vi.fn();
      expect(await loadSiteRules(createFakeStorage({ 'site-rules': stored }), report)).toEqual([]);
      expect(report).toHaveBeenCalledOnce();
    },
  );

  it('keeps the good entries of a damaged list, also when the next one is written', async () => {
    const report = vi.fn();
    const storage = createFakeStorage({ 'site-rules': ['a.example', 7, 'c.example'] });
    expect(await loadSiteRules(storage, report)).toEqual(['a.example', 'c.example']);
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('1 of the sites'));
    await switchSite({ storage, url: 'https://b.example/' });
    expect(storage.items['site-rules']).toEqual(['a.example', 'b.example', 'c.example']);
  });
});

describe('switchSite', () => {
  it('switches a site to and fro, and to what is asked', async () => {
    const storage = createFakeStorage();
    const url = 'https://www.news.example/a';
    const off = async () => (await loadSiteState(storage, url)) === 'site-off';
    await switchSite({ storage, url });
    expect(await off()).toBe(true);
    await switchSite({ storage, url, on: false });
    expect(await off()).toBe(true);
    await switchSite({ storage, url });
    expect(await off()).toBe(false);
    await saveSettings(storage, { paused: true });
    expect(await loadSiteState(storage, url)).toBe('paused');
  });
});

describe('switchSite in two pages at once', () => {
  it('keeps both rules', async () => {
    const storage = createFakeStorage();
    let last = Promise.resolve();
    const locks = {
      request: (_name: string, change: () => Promise<void>) => {
        last = last.then(change);
        return last;
      },
    };
    const urls = ['https://a.example/', 'https://b.example/'];
    await Promise.all(urls.map((url) => switchSite({ storage, url, on: false, locks })));
    expect(storage.items['site-rules']).toEqual(['a.example', 'b.example']);
  });
});

describe('watchSettings', () => {
  it('tells of settings and rules, of nothing else, and until its signal', async () => {
    const storage = createFakeStorage();
    const life = new AbortController();
    const changed = vi.fn();
    watchSettings({ storage, changed, signal: life.signal });
    await saveSettings(storage, { paused: true });
    await switchSite({ storage, url: 'https://news.example/' });
    await storage.local.set({ other: 1 });
    expect(changed).toHaveBeenCalledTimes(2);
    life.abort();
    await saveSettings(storage, { paused: false });
    expect(changed).toHaveBeenCalledTimes(2);
  });
});
