import { readMetadata } from '../article/read-metadata';
import { type Article, readPageInSteps } from '../article/read-page';
import type { PageStatus } from '../model/page-status';
import { isTrouble, type Trouble } from '../model/trouble';
import { buildMark, orderMentions } from './build-marks';
import { countFound } from './count-found';
import { findFrame } from './find-frame';
import { fingerprintProse } from './fingerprint-prose';
import { createKnowArticles, type KnownArticle } from './know-articles';
import { isMarkIntact, type Mark } from './mark';
import { mergeMarks } from './merge-marks';
import { runInSlices } from './run-in-slices';
import { type Painting, startPainting } from './start-painting';
import type { Surroundings } from './surroundings';
import { type Look, watchPage } from './watch-page';

export type Session = {
  /** Goes to the next (1) or previous (-1) mark and opens its card. */
  step: (direction: 1 | -1) => void;
  /** Something happened after which the page may hold another text. */
  lookSoon: () => void;
};

/** What a page says of the article that stands in a frame of it. */
type Outer = Pick<Article['text'], 'url' | 'title' | 'published' | 'modified' | 'language'>;

/**
 * Everything of ours on a page on which the reader wants us, until the signal aborts; then nothing of it is left. Readings
 * come and go as the page changes, and the marks follow. Where the article stands in a frame of the page, that frame gets
 * a session of its own. Never throws: what goes wrong is told in `report`.
 */
export function startSession(options: {
  surroundings: Surroundings;
  /** The reader says that the page is an article. */
  isArticle: boolean;
  /** Null unless this is a frame. */
  outer: Outer | null;
  signal: AbortSignal;
  report: (status: Omit<PageStatus, 'url'>) => void;
  /** The extension was replaced or removed. */
  gone: () => void;
}): Session {
  const { surroundings, isArticle, outer, signal, report, gone } = options;
  const { document, window, send } = surroundings;
  const knowArticles = createKnowArticles((article) => send('recognise', { article }));
  let articles: KnownArticle[] = [];
  let trouble: Trouble | null = null;
  let painting: Painting | null = null;
  let inner: { document: Document; session: Session; life: AbortController } | null = null;
  /** Of the prose that was read; null: it must be read again whatever it is. */
  let print: number | null = null;
  let lastId = 0;

  async function look(): Promise<Look> {
    const meter = { spent: 0 };
    const run = <Result>(steps: Generator<void, Result>) => runInSlices(steps, { window, meter, signal });
    const isShown = surroundings.createIsVisible();
    let shadowRoots: readonly ShadowRoot[] = [];
    let found = false;
    try {
      const prose = await run(fingerprintProse(document, isShown));
      if (!prose) return { cost: 0, found, shadowRoots };
      shadowRoots = prose.shadowRoots;
      found = painting?.dropBroken() === true;
      if (found || prose.print !== print) {
        print = prose.print;
        found = (await read()) || found;
      }
      followFrame();
    } catch (error) {
      if (surroundings.isGone(error)) gone();
      else trouble = { trouble: 'failed', message: String(error) };
    }
    tell();
    return { cost: meter.spent, found, shadowRoots };

    /** Whether there are other marks now. */
    async function read(): Promise<boolean> {
      const url = outer?.url ?? window.location.href;
      // Without any prose there is nothing to read, unless the reader says so.
      const page = print || isArticle ? await run(readPageInSteps(document, { url, isArticle, isShown })) : null;
      if (signal.aborted) return false;
      const read = page?.articles ?? [];
      const answer = await knowArticles(read.map(withOuter), url);
      if (signal.aborted) return false;
      trouble = isTrouble(answer) ? answer : null;
      if (isTrouble(answer)) return false;
      articles = answer;
      return (await run(repaint(read, page?.shadowRoots ?? []))) === true;
    }

    /** Makes the marks one a step and paints them in the last. */
    function* repaint(read: readonly Article[], shadowRoots: readonly ShadowRoot[]): Generator<void, boolean> {
      const made: Mark[] = [];
      for (const [index, { maps }] of read.entries()) {
        const known = articles[index];
        if (!known) continue;
        const { text: article, analysis } = known;
        for (const mention of orderMentions(analysis.mentions, article)) {
          const about = { id: ++lastId, article, briefs: analysis.briefs, maps, isVisible: isShown };
          const mark = buildMark(mention, about);
          if (mark) made.push(mark);
          yield;
        }
      }
      if (made.length > 0) painting ??= startPainting({ surroundings, isFrame: outer !== null, signal, broken, gone });
      const before = painting?.painted().marks ?? [];
      const marks = mergeMarks(before, made.filter(isMarkIntact));
      painting?.paint({ marks, shadowRoots });
      return marks.length !== before.length || marks.some((mark, index) => mark !== before[index]);
    }

    function followFrame(): void {
      const frame = outer || articles.length > 0 || trouble ? null : findFrame(document, isShown);
      const inside = frame?.contentDocument;
      if (inner?.document === inside) return;
      inner?.life.abort();
      inner = null;
      if (inside?.defaultView) inner = startInner(inside, inside.defaultView as Surroundings['window']);
    }
  }

  function startInner(inside: Document, insideWindow: Surroundings['window']): typeof inner {
    const life = new AbortController();
    const url = window.location.href;
    const session = startSession({
      ...options,
      surroundings: { ...surroundings, document: inside, window: insideWindow },
      outer: { ...readMetadata(document, url), url },
      signal: AbortSignal.any([signal, life.signal]),
    });
    return { document: inside, session, life };
  }

  /** What a frame does not say of its article, the page around it does. */
  function withOuter({ text }: Article): Article['text'] {
    if (!outer) return text;
    const { url, title, published, modified, language } = outer;
    return {
      ...text,
      url,
      title: text.title ?? title,
      published: text.published ?? published,
      modified: text.modified ?? modified,
      language: text.language ?? language,
    };
  }

  function broken(): void {
    print = null;
    tell();
  }

  function tell(): void {
    if (inner || signal.aborted) return;
    const marks = painting?.painted().marks ?? [];
    const state = marks.length > 0 ? 'marked' : articles.length > 0 ? 'nothing-found' : 'not-an-article';
    report({
      state: trouble ? 'trouble' : state,
      title: articles[0]?.text.title ?? null,
      ...countFound(trouble ? [] : marks),
      trouble,
    });
  }

  const page = watchPage({ window, look, signal });
  return {
    step: (direction) => (inner ? inner.session.step(direction) : painting?.step(direction)),
    lookSoon: page.lookSoon,
  };
}
