import { describe, expect, it, vi } from 'vitest';
import { changeArticleRules } from '../../core/settings/change-article-rules';
import { correctPage } from '../../core/settings/correct-page';
import { loadArticleRules } from '../../core/settings/load-article-rules';
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

/** Web Locks as the browser has them: one at a time. */
function createLocks() {
  let last = Promise.resolve();
  return {
    request: (_name: string, change: () => Promise<void>) => {
      last = last.then(change);
      return last;
    },
  };
}

describe('two pages at once', () => {
  it('both switch their sites', async () => {
    const storage = createFakeStorage();
    const locks = createLocks();
    const urls = ['https://a.example/', 'https://b.example/'];
    await Promise.all(urls.map((url) => switchSite({ storage, url, on: false, locks })));
    expect(storage.items['site-rules']).toEqual(['a.example', 'b.example']);
  });

  it('both correct a page', async () => {
    const storage = createFakeStorage();
    const locks = createLocks();
    const verdict = 'article';
    const kinds = ['/a', '/b'].map((pattern) => ({ site: 'a.example', pattern }));
    await Promise.all(kinds.map((pages) => changeArticleRules({ storage, pages, verdict, locks })));
    expect(await loadArticleRules(storage)).toEqual([
      { ...kinds[1], verdict },
      { ...kinds[0], verdict },
    ]);
  });
});

describe('changeArticleRules', () => {
  const pages = { site: 'news.example', pattern: '/world/*' };
  const url = 'https://www.news.example/world/river-treaty-is-near-says-holt';

  it('takes effect on the next look, replaces what was said before, and forgets it', async () => {
    const storage = createFakeStorage();
    await changeArticleRules({ storage, pages, verdict: 'not-article' });
    expect(await loadSiteState(storage, url)).toBe('not-an-article');
    await changeArticleRules({ storage, pages, verdict: 'article' });
    expect(await loadSiteState(storage, url)).toBe('article');
    expect(await loadArticleRules(storage)).toHaveLength(1);
    await changeArticleRules({ storage, pages, verdict: null });
    expect(await loadSiteState(storage, url)).toBe('on');
    expect(storage.items['article-rules']).toEqual([]);
  });

  it('rejects when the browser cannot save', async () => {
    const storage = createFakeStorage();
    storage.local.set = () => Promise.reject(new Error('disk is full'));
    await expect(changeArticleRules({ storage, pages, verdict: 'article' })).rejects.toThrow('disk is full');
  });
});

describe('correctPage', () => {
  it('keeps a word on the page and its like, and takes back the rule that holds, also from another page of its kind', async () => {
    const storage = createFakeStorage();
    const state = (path: string) => loadSiteState(storage, `https://news.example${path}`);
    const correct = (path: string, verdict: 'article' | 'not-article' | null) =>
      correctPage({ storage, url: `https://www.news.example${path}`, verdict });
    await correct('/world/2024/12/29/river-treaty', 'not-article');
    await correct('/world', 'article');
    expect(await state('/world/2025/1/2/another-story')).toBe('not-an-article');
    expect(await state('/world')).toBe('article');
    expect(await state('/sport/2025/1/2/another-story')).toBe('on');
    await correct('/world/2025/1/2/another-story', null);
    expect(await state('/world/2024/12/29/river-treaty')).toBe('on');
    expect(await state('/world')).toBe('article');
  });

  it('does nothing where no word can be kept', async () => {
    const storage = createFakeStorage();
    await correctPage({ storage, url: 'about:blank', verdict: 'article' });
    await correctPage({ storage, url: 'https://news.example/', verdict: null });
    expect(storage.items).toEqual({});
  });
});

describe('loadArticleRules', () => {
  const good = { site: 'news.example', pattern: '/world/*', verdict: 'article' };

  it.each([
    ['no row', null],
    ['a text', 'news.example/world'],
    ['a site with a path', { ...good, site: 'news.example/world' }],
    ['a pattern without its slash', { ...good, pattern: 'world' }],
    ['a pattern with a space', { ...good, pattern: '/a b' }],
    ['an endless pattern', { ...good, pattern: `/${'a'.repeat(2_000)}` }],
    ['an unknown verdict', { ...good, verdict: 'perhaps' }],
    ['a verdict that every object has', { ...good, verdict: 'constructor' }],
  ])('leaves out %s, says so, and keeps the good ones', async (_, damaged) => {
    const report = vi.fn();
    const storage = createFakeStorage({ 'article-rules': [damaged, good] });
    expect(await loadArticleRules(storage, report)).toEqual([good]);
    expect(report).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('1 of the corrected pages'));
  });

  it('takes what is no list as empty, and no more rows than anyone makes', async () => {
    const report = vi.fn();
    expect(await loadArticleRules(createFakeStorage({ 'article-rules': 'none' }), report)).toEqual([]);
    const many = Array.from({ length: 1_200 }, (_, index) => ({ ...good, pattern: `/${index}` }));
    expect(await loadArticleRules(createFakeStorage({ 'article-rules': many }), report)).toEqual(many.slice(0, 1_000));
    expect(report.mock.calls).toEqual([[expect.stringContaining('damaged')], [expect.stringContaining('200 of')]]);
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
    await changeArticleRules({ storage, pages: { site: 'news.example', pattern: '/' }, verdict: 'article' });
    await storage.local.set({ other: 1 });
    expect(changed).toHaveBeenCalledTimes(3);
    life.abort();
    await saveSettings(storage, { paused: false });
    expect(changed).toHaveBeenCalledTimes(3);
  });
});
