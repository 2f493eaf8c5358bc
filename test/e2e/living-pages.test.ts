import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type BrowserDriver, pause, waitFor } from '../../cli/browser/browser-driver';
import { findMarkedWords, type MarkedWords } from '../../cli/browser/find-marked-words';
import { BROWSERS } from './browsers';
import { HOST, readCard, waitForCard, waitForMarks, waitForNoCard } from './page-probes';
import { startTestServer, type TestPages, type TestServer } from './test-server';
import { watchMarks } from './watch-marks';

const SITE = 'http://harbourpost.example';
/** Longer than the first look after a change, with a reading. */
const SEEN_MS = 1_500;

/** A sample article whose page has scripts and styles of its own. */
const alive = (html: string, { head = '', foot = '' }: { head?: string; foot?: string }) => ({
  body: html.replace('</head>', `${head}</head>`).replace('</body>', `${foot}</body>`),
});
const articleOf = (html: string) => /<article>[\s\S]*<\/article>/.exec(html)?.[0] ?? '';

const PAGES: TestPages = {
  '/hydrated.html': (sample) =>
    alive(sample('summit.html'), {
      foot: `<script>
        for (const wait of [600, 2500]) setTimeout(() => document.body.replaceWith(document.body.cloneNode(true)), wait);
      </script>`,
    }),
  '/folded.html': (sample) =>
    alive(sample('summit.html'), {
      head: '<style>.folded > p:nth-of-type(n + 5) { display: none }</style>',
      foot: `<script>
        const article = document.querySelector('article');
        article.classList.add('folded');
        const button = document.createElement('button');
        button.textContent = 'Continue reading';
        button.onclick = () => article.classList.toggle('folded');
        document.body.prepend(button);
      </script>`,
    }),
  '/checked.html': (sample) =>
    alive(sample('summit.html').replace('<body>', '<body><input id="more" type="checkbox">'), {
      head: '<style>#more:not(:checked) ~ .page article > p:nth-of-type(n + 5) { display: none }</style>',
    }),
  '/ticker.html': (sample) =>
    alive(sample('summit.html'), {
      foot: `<div id="ticker"></div><script>
        const ticker = document.querySelector('#ticker');
        for (let index = 0; index < 50; index++) ticker.append(document.createElement('span'));
        setInterval(() => {
          for (const cell of ticker.children) cell.textContent = String(Math.random()).slice(2, 8) + ' ';
        }, 20);
      </script>`,
    }),
  '/print.html': (sample) => {
    const html = sample('summit.html');
    const copy = articleOf(html).replace('<article>', '<div class="for-paper">').replace('</article>', '</div>');
    return alive(html.replace('<div class="page">', `${copy}<div class="page">`), {
      head: '<style>.for-paper { display: none } @media print { .for-paper { display: block } .page { display: none } }</style>',
    });
  },
  '/shadow.html': (sample) => {
    const html = sample('summit.html');
    return alive(html.replace(articleOf(html), `<news-story></news-story><template>${articleOf(html)}</template>`), {
      foot: `<script>
        const root = document.querySelector('news-story').attachShadow({ mode: 'open' });
        const style = document.createElement('style');
        style.textContent = 'article { max-width: 40em }';
        root.append(style, document.querySelector('template').content);
      </script>`,
    });
  },
  '/framed.html': (sample) => {
    const html = sample('summit.html');
    return {
      body: html.replace(
        articleOf(html),
        '<iframe src="/summit.html" style="width: 700px; height: 600px; border: 0"></iframe>',
      ),
    };
  },
};

describe.each(BROWSERS)('living pages in $name', ({ start }) => {
  let server: TestServer;
  let driver: BrowserDriver;
  let summit: string[];
  let war: string[];

  beforeAll(async () => {
    server = await startTestServer(PAGES);
    driver = await start({ proxy: server.proxy });
    await driver.open(`${SITE}/summit.html`);
    summit = wordsOf(await waitForMarks(driver));
    await driver.open(`${SITE}/war.html`);
    war = wordsOf(await waitForMarks(driver));
  });
  afterAll(async () => {
    await driver?.close();
    await server?.close();
  });

  /** What is marked as what, in any order. */
  const wordsOf = (words: MarkedWords[]) =>
    words
      .filter(({ highlight }) => highlight < 'm4')
      .map(({ highlight, text }) => `${highlight} ${text}`)
      .sort();
  const words = async () => wordsOf(await driver.evaluate(findMarkedWords, null));
  const waitForWords = async (expected: readonly string[]) => {
    const wanted = JSON.stringify([...expected].sort());
    let last: string[] = [];
    await waitFor('the right marks', async () => {
      last = await words();
      return JSON.stringify(last) === wanted;
    }).catch((error) => {
      expect(last).toEqual([...expected].sort());
      throw error;
    });
  };
  const faults = () =>
    driver.evaluate(() => (window as unknown as { markFaults?: string[] }).markFaults ?? ['not watched'], null);
  const open = async (path: string) => {
    await driver.open(SITE + path);
    await driver.evaluate(watchMarks, null);
  };
  /** Ranges that the registry still holds for text that has left the page. */
  const stale = () =>
    driver.evaluate(() => {
      const registry = CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
      return [...registry].flatMap(([, ranges]) => [...ranges].filter((range) => !range.startContainer.isConnected))
        .length;
    }, null);
  const clickOn = async (selector: string) => {
    const { x, y } = await driver.evaluate((wanted) => {
      const box = document.querySelector(wanted)?.getBoundingClientRect() ?? new DOMRect();
      return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    }, selector);
    await driver.click(x, y);
  };

  it('follow a body that is put in place twice after loading', async () => {
    await open('/hydrated.html');
    await waitForWords(summit);
    await pause(3_000);
    await waitForWords(summit);
    expect(await stale()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('follow a soft navigation that replaces all of the page', async () => {
    await open('/summit.html');
    await waitForWords(summit);
    await driver.evaluate(async () => {
      const text = await (await fetch('/war.html')).text();
      const next = new DOMParser().parseFromString(text, 'text/html');
      history.pushState(null, '', '/war.html');
      document.head.replaceWith(document.adoptNode(next.head));
      document.body.replaceWith(document.adoptNode(next.body));
    }, null);
    await waitForWords(war);
    expect(await stale()).toBe(0);
    expect(await faults()).toEqual([]);
  });

  it('never show a mark on other words when text nodes are used again', async () => {
    await open('/summit.html');
    await waitForWords(summit);
    await driver.evaluate(() => {
      const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (node.data.trim()) node.data = `Elsewhere ${node.data}`;
      }
    }, null);
    await pause(100);
    expect(await faults()).toEqual([]);
    await waitFor('marks anew', async () => (await words()).length > 10);
    expect(await faults()).toEqual([]);
  });

  it('mark what “continue reading” shows, when a class or a style sheet alone shows it', async () => {
    for (const [path, button] of [
      ['/folded.html', 'button'],
      ['/checked.html', '#more'],
    ] as const) {
      await open(path);
      await waitFor('some marks', async () => (await words()).length > 0);
      await pause(SEEN_MS);
      expect((await words()).length).toBeLessThan(summit.length);
      await clickOn(button);
      await waitForWords(summit);
      await clickOn(button);
      await waitFor('fewer marks', async () => (await words()).length < summit.length);
      expect(await faults()).toEqual([]);
    }
  });

  it('mark what is loaded late, at the end and at the top, and keep an open card', async () => {
    await open('/summit.html');
    await waitForWords(summit);
    const rest = await driver.evaluate(() => {
      const [, , ...paragraphs] = document.querySelectorAll('article > p');
      const late = paragraphs.slice(-3);
      for (const paragraph of late) paragraph.remove();
      return late.map(({ outerHTML }) => outerHTML);
    }, null);
    await waitFor('fewer marks', async () => (await words()).length < summit.length);
    await readCard(driver, 'Kim Jong Un');
    await driver.evaluate(
      (html) => document.querySelector('article')?.insertAdjacentHTML('beforeend', html),
      rest.join(''),
    );
    await waitForWords(summit);
    expect(await driver.evaluate((host) => document.querySelector(host) !== null, HOST)).toBe(true);
    await driver.evaluate(() => {
      const news = document.createElement('p');
      news.textContent =
        '10:45 Vladimir Putin said on Sunday evening that he had not been told of any letter, and that he would wait for one.';
      document.querySelector('article p.byline')?.after(news);
    }, null);
    await waitForWords([...summit, 'm1 Vladimir Putin']);
    expect(await faults()).toEqual([]);
    await driver.press('Escape');
    await waitForNoCard(driver);
  });

  it('show cards as of the day of their own article where one scrolls into the next', async () => {
    await open('/summit.html');
    await waitForWords(summit);
    expect(await readCard(driver, 'Donald Trump')).toMatch(/President-elect/);
    await driver.evaluate(async () => {
      const text = await (await fetch('/election.html')).text();
      const next = new DOMParser().parseFromString(text, 'text/html');
      const article = document.adoptNode(next.querySelector('article') as Element);
      article.setAttribute('data-url', '/election.html');
      document.querySelector('article')?.after(article);
      history.replaceState(null, '', '/election.html');
    }, null);
    await waitFor('marks of the next article', async () => (await words()).includes('m1 Lee Jae-myung'));
    expect(await words()).toEqual(expect.arrayContaining(summit));
    expect(await faults()).toEqual([]);
    await driver.press('Escape');
    // Where the next article names him.
    const place = (await driver.evaluate(findMarkedWords, null)).filter(({ text }) => text === 'Donald Trump').at(-1);
    await driver.evaluate((y) => window.scrollBy(0, y - window.innerHeight / 2), place?.y ?? 0);
    const { x, y } = (await driver.evaluate(findMarkedWords, null))
      .filter(({ text }) => text === 'Donald Trump')
      .at(-1) ?? {
      x: 0,
      y: 0,
    };
    await driver.movePointer(1, 1);
    await waitForNoCard(driver);
    await driver.movePointer(x - 1, y);
    await driver.movePointer(x, y);
    const card = await waitForCard(driver);
    expect(card).toMatch(/President/);
    expect(card).not.toMatch(/President-elect/);
    await driver.press('Escape');
  });

  it('leave a copy for paper alone, and one that a lightbox lays over the page', async () => {
    await open('/print.html');
    await waitForWords(summit);
    await driver.evaluate(() => {
      const box = document.createElement('div');
      box.style.cssText = 'position: fixed; inset: 40px; background: #fff; overflow: auto';
      box.append(document.querySelector('.page article')?.cloneNode(true) ?? '');
      document.body.append(box);
    }, null);
    await pause(SEEN_MS);
    expect(await words()).toEqual(summit);
    expect(await faults()).toEqual([]);
  });

  it('follow the page into another language and back', async () => {
    await open('/summit.html');
    await waitForWords(summit);
    await driver.evaluate(() => {
      const texts: [Text, string][] = [];
      const walker = document.createTreeWalker(document.querySelector('article') as Element, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        texts.push([node, node.data]);
      }
      for (const [node, data] of texts) {
        if (data.trim())
          node.data = data.replace(/[aeiou]/g, (letter) => ({ a: 'e', e: 'i', i: 'o', o: 'u', u: 'a' })[letter] ?? '');
      }
      document.documentElement.lang = 'de';
      Object.assign(window, {
        translateBack: () => {
          for (const [node, data] of texts) node.data = data;
          document.documentElement.lang = 'en-GB';
        },
      });
    }, null);
    await pause(SEEN_MS);
    expect(await words()).not.toEqual(expect.arrayContaining(['m1 Donald Trump']));
    await driver.evaluate(() => (window as unknown as { translateBack: () => void }).translateBack(), null);
    await waitForWords(summit);
    expect(await faults()).toEqual([]);
  });

  it('find what comes late on a page whose ticker never rests', async () => {
    await open('/ticker.html');
    await waitForWords(summit);
    await pause(2 * SEEN_MS);
    await driver.evaluate(() => {
      const late = document.createElement('p');
      late.textContent =
        'Late in the evening Vladimir Putin let it be known that he would not come to the meeting in any case.';
      document.querySelector('article')?.append(late);
    }, null);
    await waitForWords([...summit, 'm1 Vladimir Putin']);
    expect(await faults()).toEqual([]);
  });

  describe('with the article in an open shadow root', () => {
    it('are marked there, drawn, and answer pointer and keys', async () => {
      await open('/shadow.html');
      await waitForWords(summit);
      expect(await readCard(driver, 'Kim Jong Un')).toContain('North Korea');
      await driver.press('Escape');
      await waitForNoCard(driver);
      await driver.evaluate(() => window.scrollTo(0, 0), null);
      await driver.runCommand('next-mark');
      await waitForCard(driver);
      await driver.press('Escape');
      await waitForNoCard(driver);
    });

    it('follow changes inside it', async () => {
      await driver.evaluate(() => {
        const late = document.createElement('p');
        late.textContent =
          'Late in the evening Vladimir Putin let it be known that he would not come to the meeting in any case.';
        document.querySelector('news-story')?.shadowRoot?.querySelector('article')?.append(late);
      }, null);
      await waitForWords([...summit, 'm1 Vladimir Putin']);
      expect(await faults()).toEqual([]);
    });
  });

  describe('with the article in a frame of their own', () => {
    const frameWords = () =>
      driver.evaluate(() => {
        const inner = document.querySelector('iframe')?.contentWindow as (Window & typeof globalThis) | null;
        const registry = inner?.CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>;
        return [...(registry ?? [])].flatMap(([highlight, ranges]) =>
          [...ranges].map((range) => {
            const live = (inner as Window).document.createRange();
            live.setStart(range.startContainer, range.startOffset);
            live.setEnd(range.endContainer, range.endOffset);
            return `${highlight} ${live.toString()}`;
          }),
        );
      }, null);
    const waitForFrameWords = () =>
      waitFor('marks in the frame', async () => JSON.stringify((await frameWords()).sort()) === JSON.stringify(summit));

    it('are marked in the frame, with the sheet that draws the marks, and again when it loads anew', async () => {
      await driver.open(`${SITE}/framed.html`);
      await waitForFrameWords();
      await driver.evaluate(() => document.querySelector('iframe')?.contentWindow?.location.reload(), null);
      await waitFor('the frame to be empty', async () => (await frameWords()).length === 0);
      await waitForFrameWords();
      const sheets = () =>
        driver.evaluate(() => document.querySelector('iframe')?.contentDocument?.adoptedStyleSheets.length, null);
      expect(await sheets()).toBe(1);
    });
  });
});
