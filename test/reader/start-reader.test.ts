// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Analysis, MessageName, Reply } from '../../core/messaging/protocol';
import type { ArticleText } from '../../core/model/article-text';
import { LIMITS } from '../../core/model/limits';
import type { Mention } from '../../core/model/mention';
import type { PageStatus } from '../../core/model/page-status';
import type { Trouble } from '../../core/model/trouble';
import { startReader } from '../../core/reader/start-reader';
import type { PageHandlers } from '../../core/reader/surroundings';
import type { EffectiveState } from '../../core/settings/effective-state';
import { stubHighlights } from './stub-highlights';

/** Each names Mira Holt once; no two are alike, since text that repeats is no article. */
const PARAGRAPHS = [
  'Mira Holt told the council of Lornia on Monday that the river treaty would be signed before the winter, as both sides had hoped.',
  'The talks had gone on for the better part of a year, and few who followed them thought that Mira Holt would see them through.',
  'Fishermen on the upper river were less sure: “We have heard this before,” said one, “and Mira Holt was not the first to say it.”',
  'Under the draft, which was shown to reporters, water is to be shared by season, and a board of six, led by Mira Holt, settles quarrels.',
  'Opponents say the board has no teeth. They want courts to decide, and have asked Mira Holt to put the question to the voters in spring.',
  'A first reading is set for Thursday; after that, according to her office, Mira Holt will travel to the coast to meet the other side.',
  'It was on the coast that an earlier draft failed four years ago, when the predecessor of Mira Holt left the table without a word.',
];
const GONE = new Error('gone');

/** happy-dom has none. */
const navigation = new EventTarget();

let life: AbortController;
let page: Page;

/** The reader's whole world: what it asks is written down, what it is answered can be set. */
type Page = {
  highlights: Map<string, Set<AbstractRange>>;
  asked: MessageName[];
  statuses: PageStatus[];
  analyse: (article: ArticleText) => Promise<Analysis | Trouble>;
  siteState: EffectiveState | Error | Promise<EffectiveState>;
  handlers: PageHandlers | null;
  settingsChanged: () => void;
};

beforeEach(() => {
  vi.useFakeTimers();
  life = new AbortController();
  page = {
    highlights: stubHighlights(window),
    asked: [],
    statuses: [],
    analyse: async (article) => ({ mentions: findHolt(article), briefs: {} }),
    siteState: 'on',
    handlers: null,
    settingsChanged: () => {},
  };
  Object.assign(window, { navigation });
  window.history.replaceState(null, '', '/world/2024/12/29/river-treaty-near');
  writeArticle(6);
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});

function writeArticle(paragraphs: number): void {
  const body = PARAGRAPHS.slice(0, paragraphs)
    .map((text) => `<p>${text}</p>`)
    .join('');
  document.head.innerHTML =
    '<meta property="og:type" content="article"><meta property="og:title" content="River treaty near">' +
    '<meta property="article:published_time" content="2024-12-29T18:34:00Z">';
  document.body.innerHTML = `<main><article><h1>River treaty near</h1>${body}</article></main>`;
}

function writeHead(html: string): void {
  document.head.innerHTML = html;
}

function findHolt(article: ArticleText): Mention[] {
  return article.blocks.flatMap(({ text }, block) => {
    const start = text.indexOf('Mira Holt');
    const found: Mention = {
      kind: 'actor',
      block,
      start,
      end: start + 9,
      confidence: 1,
      why: [],
      targets: ['mira-holt'],
    };
    return start < 0 ? [] : [found];
  });
}

function start(): void {
  startReader({
    document,
    window: window as Window & typeof globalThis,
    send: async <Name extends MessageName>(name: Name, request: unknown) => {
      page.asked.push(name);
      if (name === 'status') page.statuses.push((request as { status: PageStatus }).status);
      const reply = name === 'recognise' ? await page.analyse((request as { article: ArticleText }).article) : null;
      return reply as Reply<Name>;
    },
    isGone: (error) => error === GONE,
    listen: (handlers) => {
      page.handlers = handlers;
    },
    settings: {
      readSiteState: async () => {
        if (page.siteState instanceof Error) throw page.siteState;
        return page.siteState;
      },
      watch: (changed) => {
        page.settingsChanged = changed;
      },
    },
    createIsVisible: () => (element) => element.closest('.hidden') === null,
    markStyles: '',
    shadowMode: 'closed',
    signal: life.signal,
  });
}

const settle = (milliseconds = 200) => vi.advanceTimersByTimeAsync(milliseconds);
const markCount = () => page.highlights.get('m1')?.size ?? null;
const status = () => page.handlers?.['page-status']();
const article = () => document.querySelector('article') as Element;

describe('a page with an article', () => {
  it('is read, marked, and told about', async () => {
    start();
    await settle();
    expect(markCount()).toBe(6);
    expect(await status()).toMatchObject({
      state: 'marked',
      title: 'River treaty near',
      actors: { targets: 1, marks: 6 },
      events: { targets: 0, marks: 0 },
    });
    expect(page.statuses.map(({ state }) => state)).toEqual(['marked']);
  });

  it('is not changed by being read and marked', async () => {
    const before = document.documentElement.outerHTML;
    start();
    await settle();
    expect(document.documentElement.outerHTML).toBe(before);
  });

  it('has nothing left of us when the script ends', async () => {
    start();
    await settle();
    life.abort();
    expect(page.highlights.size).toBe(0);
    article().replaceChildren();
    await settle(60_000);
    expect(page.asked).toEqual(['recognise', 'status']);
  });

  it('is not marked, nor counted, where a style sheet hides it', async () => {
    document.querySelectorAll('p')[2]?.classList.add('hidden');
    start();
    await settle();
    expect(markCount()).toBe(5);
    expect(await status()).toMatchObject({ actors: { marks: 5 } });
  });

  it('says so when nothing was found', async () => {
    page.analyse = async () => ({ mentions: [], briefs: {} });
    start();
    await settle();
    expect(await status()).toMatchObject({ state: 'nothing-found' });
  });

  it.each<[string, () => Promise<Trouble>, string]>([
    ['tells the trouble it was answered', async () => ({ trouble: 'no-knowledge', message: '' }), 'no-knowledge'],
    ['tells when nobody answered', () => Promise.reject(new Error('silence')), 'failed'],
  ])('%s, and does not ask again', async (_, analyse, trouble) => {
    page.analyse = analyse;
    start();
    await settle(60_000);
    expect(await status()).toMatchObject({ state: 'trouble', trouble: { trouble } });
    expect(page.asked.filter((name) => name === 'recognise')).toHaveLength(1);
  });

  it('ends for good when the extension has gone', async () => {
    page.analyse = () => Promise.reject(GONE);
    start();
    await settle();
    page.settingsChanged();
    await settle();
    expect(page.asked).toEqual(['recognise']);
  });
});

it('an address that is too long for a message is told without its query', async () => {
  window.history.replaceState(null, '', `/world/2024/12/29/river-treaty-near?${'x'.repeat(LIMITS.statedLength)}`);
  start();
  await settle();
  page.siteState = 'site-off';
  page.settingsChanged();
  await settle();
  expect(page.statuses.map(({ state, url }) => [state, new URL(url).search])).toEqual([
    ['marked', ''],
    ['site-off', ''],
  ]);
});

describe('a page without an article', () => {
  it('is left alone, without a word to the background', async () => {
    document.body.innerHTML = '<p>Welcome.</p>';
    start();
    await settle(60_000);
    expect(await status()).toMatchObject({ state: 'not-an-article' });
    expect(page.asked).toEqual([]);
    expect(page.highlights.size).toBe(0);
  });

  it('is looked at again when text arrives late', async () => {
    document.body.innerHTML = '';
    start();
    await settle();
    writeArticle(6);
    await settle(1_500);
    expect(markCount()).toBe(6);
  });
});

describe('settings', () => {
  it('take effect at once, both ways', async () => {
    start();
    await settle();
    page.siteState = 'site-off';
    page.settingsChanged();
    await settle();
    expect(page.highlights.size).toBe(0);
    page.siteState = 'paused';
    page.settingsChanged();
    await settle();
    page.siteState = 'on';
    page.settingsChanged();
    await settle();
    expect(markCount()).toBe(6);
    expect(page.statuses.map(({ state }) => state)).toEqual(['marked', 'site-off', 'paused', 'marked']);
  });

  it('that are switched off and on in quick succession leave the site on', async () => {
    start();
    await settle();
    page.siteState = 'site-off';
    page.settingsChanged();
    page.siteState = 'on';
    page.settingsChanged();
    await settle();
    expect(markCount()).toBe(6);
    expect(await status()).toMatchObject({ state: 'marked' });
  });

  it('that are read late do not undo what was read since', async () => {
    start();
    await settle();
    let answer: (state: EffectiveState) => void = () => {};
    page.siteState = new Promise((resolve) => {
      answer = resolve;
    });
    page.settingsChanged();
    page.siteState = 'on';
    page.settingsChanged();
    await settle();
    answer('site-off');
    await settle();
    expect(markCount()).toBe(6);
  });

  it('do not keep a new address from being read that is looked at meanwhile', async () => {
    start();
    await settle();
    let answer: (state: EffectiveState) => void = () => {};
    page.siteState = new Promise((resolve) => {
      answer = resolve;
    });
    window.history.replaceState(null, '', '/world/2024/12/30/another-story-of-the-day');
    writeArticle(5);
    navigation.dispatchEvent(new Event('currententrychange'));
    await settle(1_000);
    page.siteState = 'on';
    page.settingsChanged();
    answer('on');
    await settle();
    expect(await status()).toMatchObject({ url: expect.stringContaining('another-story') });
    expect(markCount()).toBe(5);
  });

  it('that do not concern this page change nothing', async () => {
    start();
    await settle();
    page.settingsChanged();
    await settle();
    expect(page.asked).toEqual(['recognise', 'status']);
  });

  it('that cannot be read take the marks away, and the page says why', async () => {
    start();
    await settle();
    page.siteState = new Error('storage is broken');
    page.settingsChanged();
    await settle();
    expect(page.highlights.size).toBe(0);
    expect(await status()).toMatchObject({ state: 'trouble', trouble: { trouble: 'failed' } });
    page.siteState = 'on';
    page.settingsChanged();
    await settle();
    expect(markCount()).toBe(6);
  });

  it('keep a late answer off a page that was switched off meanwhile', async () => {
    let answer: (analysis: Analysis) => void = () => {};
    let asked: ArticleText | null = null;
    page.analyse = (text) => {
      asked = text;
      return new Promise((resolve) => {
        answer = resolve;
      });
    };
    start();
    await settle();
    page.siteState = 'site-off';
    page.settingsChanged();
    await settle();
    answer({ mentions: asked ? findHolt(asked) : [], briefs: {} });
    await settle();
    expect(page.highlights.size).toBe(0);
    expect(await status()).toMatchObject({ state: 'site-off' });
  });
});

describe('a page that the reader has corrected', () => {
  it('to no article is not read, at once and from the start, and looked at no more', async () => {
    start();
    await settle();
    page.siteState = 'not-an-article';
    page.settingsChanged();
    await settle();
    expect(page.highlights.size).toBe(0);
    expect(page.statuses.map(({ state }) => state)).toEqual(['marked', 'not-an-article']);
    const more = document.createElement('p');
    more.textContent = PARAGRAPHS[6] ?? '';
    article().append(more);
    await settle(60_000);
    expect(page.asked.filter((name) => name === 'recognise')).toHaveLength(1);
  });

  it('to no article costs nothing and is not told to the background', async () => {
    page.siteState = 'not-an-article';
    const walk = vi.spyOn(document, 'createTreeWalker');
    start();
    await settle(60_000);
    expect(await status()).toMatchObject({ state: 'not-an-article' });
    expect(page.asked).toEqual([]);
    expect(walk).not.toHaveBeenCalled();
    walk.mockRestore();
  });

  it.each([
    ['a page that calls itself something else', () => writeHead('<meta property="og:type" content="product">')],
    [
      'a front door',
      () => {
        writeHead('');
        window.history.replaceState(null, '', '/');
      },
    ],
    [
      'too little prose',
      () => {
        writeArticle(1);
        writeHead('');
      },
    ],
  ])('to an article is marked at once: %s', async (_, makeOther) => {
    makeOther();
    start();
    await settle();
    expect(await status()).toMatchObject({ state: 'not-an-article' });
    page.siteState = 'article';
    page.settingsChanged();
    await settle();
    expect(markCount()).toBe(document.querySelectorAll('article p').length);
    page.siteState = 'on';
    page.settingsChanged();
    await settle();
    expect(page.highlights.size).toBe(0);
  });

  it('to an article is none as long as no text is found', async () => {
    document.body.innerHTML = '<nav><a href="/">Home</a></nav>';
    page.siteState = 'article';
    start();
    await settle();
    expect(await status()).toMatchObject({ state: 'not-an-article' });
    writeArticle(6);
    await settle(1_500);
    expect(markCount()).toBe(6);
  });
});

describe('an article that changes after it was marked', () => {
  it('is marked anew when the page replaces it, without asking for the same text twice', async () => {
    start();
    await settle();
    const marked = [...(page.highlights.get('m1') ?? [])];
    article().replaceWith(article().cloneNode(true));
    await settle(1_500);
    expect(markCount()).toBe(6);
    expect([...(page.highlights.get('m1') ?? [])].every((range) => range.startContainer.isConnected)).toBe(true);
    expect(marked.some((range) => range.startContainer.isConnected)).toBe(false);
    expect(page.asked.filter((name) => name === 'recognise')).toHaveLength(1);
  });

  it('is read again when paragraphs are added', async () => {
    start();
    await settle();
    const more = document.createElement('p');
    more.textContent = PARAGRAPHS[6] ?? '';
    article().append(more);
    await settle(1_500);
    expect(markCount()).toBe(7);
  });

  it('is left alone when the page only adds advertisements', async () => {
    start();
    await settle();
    for (let count = 0; count < 20; count++) {
      article().append(document.createElement('aside'));
      await settle(500);
    }
    expect(page.asked).toEqual(['recognise', 'status']);
  });

  it('is marked anew each time when the page never comes to rest, and asked about once', async () => {
    start();
    await settle();
    for (let count = 0; count < 40; count++) {
      article().replaceWith(article().cloneNode(true));
      await settle(2_000);
      expect(markCount()).toBe(6);
    }
    expect([...(page.highlights.get('m1') ?? [])].every((range) => range.startContainer.isConnected)).toBe(true);
    expect(page.asked).toEqual(['recognise', 'status']);
  });

  it('keeps the marks that stand when the page grows on and on', async () => {
    start();
    await settle();
    const first = [...(page.highlights.get('m1') ?? [])];
    for (let count = 0; count < 12; count++) {
      const more = document.createElement('p');
      more.textContent = `${count} ${PARAGRAPHS[6]}`;
      article().append(more);
      await settle(2_000);
      expect([...(page.highlights.get('m1') ?? [])]).toEqual(expect.arrayContaining(first));
    }
  });

  it('has no mark on other words for a moment when the page writes them in the same place', async () => {
    start();
    await settle();
    const text = document.querySelector('p')?.firstChild as Text;
    text.data =
      'Anton Orr told the council of Lornia on Monday that the river treaty would not be signed at all this year.';
    await Promise.resolve();
    expect(markCount()).toBe(5);
    expect(await status()).toMatchObject({ actors: { marks: 5 } });
    text.data = PARAGRAPHS[0] ?? '';
    await settle(1_500);
    expect(markCount()).toBe(6);
  });

  it('is marked where it is shown later, and no longer where it is hidden', async () => {
    const [first, , third] = document.querySelectorAll('p');
    third?.classList.add('hidden');
    start();
    await settle();
    third?.classList.remove('hidden');
    first?.classList.add('hidden');
    await settle(1_500);
    expect(markCount()).toBe(5 + 1 - 1);
    const holders = [...(page.highlights.get('m1') ?? [])].map(({ startContainer }) => startContainer.parentElement);
    expect(holders).toContain(third);
    expect(holders).not.toContain(first);
    expect(page.asked.filter((name) => name === 'recognise')).toHaveLength(1);
  });

  it('is not looked at in a hidden tab until that is shown', async () => {
    start();
    await settle();
    const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
    article().replaceWith(article().cloneNode(true));
    await settle(60_000);
    expect([...(page.highlights.get('m1') ?? [])].some((range) => range.startContainer.isConnected)).toBe(false);
    hidden.mockRestore();
    document.dispatchEvent(new Event('visibilitychange'));
    await settle(1_500);
    expect([...(page.highlights.get('m1') ?? [])].every((range) => range.startContainer.isConnected)).toBe(true);
  });
});

describe('another address without loading', () => {
  it('is read as a page of its own, but its fragments are not', async () => {
    start();
    await settle();
    window.history.replaceState(null, '', '/world/2024/12/29/river-treaty-near#comments');
    navigation.dispatchEvent(new Event('currententrychange'));
    await settle(1_000);
    expect(page.asked).toEqual(['recognise', 'status']);
    window.history.replaceState(null, '', '/world/2024/12/30/another-story-of-the-day');
    writeArticle(5);
    navigation.dispatchEvent(new Event('currententrychange'));
    await settle(1_000);
    expect(markCount()).toBe(5);
    expect(await status()).toMatchObject({ url: expect.stringContaining('another-story') });
  });

  it('keeps the marks of an article that stays, and tells the new address', async () => {
    start();
    await settle();
    const before = [...(page.highlights.get('m1') ?? [])];
    window.history.replaceState(null, '', '/world/2024/12/30/another-story-of-the-day');
    navigation.dispatchEvent(new Event('currententrychange'));
    await settle(1_000);
    expect([...(page.highlights.get('m1') ?? [])]).toEqual(before);
    expect(page.asked).toEqual(['recognise', 'status', 'status']);
    expect(page.statuses.at(-1)).toMatchObject({ state: 'marked', url: expect.stringContaining('another-story') });
  });

  it('is left alone where settings say so', async () => {
    start();
    await settle();
    page.siteState = 'site-off';
    window.history.replaceState(null, '', '/sport/');
    navigation.dispatchEvent(new Event('currententrychange'));
    await settle(1_000);
    expect(page.highlights.size).toBe(0);
    expect(page.statuses.at(-1)).toMatchObject({ state: 'site-off' });
  });
});

describe('a page that comes back from the back/forward cache', () => {
  const comeBack = () => window.dispatchEvent(Object.assign(new Event('pageshow'), { persisted: true }));

  it('tells its state again, since the tab’s icon was reset, and asks nothing anew', async () => {
    start();
    await settle();
    comeBack();
    await settle();
    expect(page.statuses.map(({ state }) => state)).toEqual(['marked', 'marked']);
    expect(page.statuses[1]).toEqual(page.statuses[0]);
    expect(page.asked.filter((name) => name === 'recognise')).toHaveLength(1);
    expect(markCount()).toBe(6);
  });

  it('follows what was switched while it was away', async () => {
    start();
    await settle();
    page.siteState = 'site-off';
    comeBack();
    await settle();
    expect(page.highlights.size).toBe(0);
    expect(page.statuses.at(-1)).toMatchObject({ state: 'site-off' });
  });

  it('stays silent where it never had anything to say', async () => {
    document.body.innerHTML = '<p>Welcome.</p>';
    start();
    await settle();
    comeBack();
    await settle();
    expect(page.asked).toEqual([]);
  });
});
