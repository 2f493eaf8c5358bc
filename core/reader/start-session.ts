import { fitAddress } from '../article/fit-address';
import { type Article, readArticleInSteps } from '../article/read-article';
import type { TextMap } from '../article/text-map';
import type { Analysis } from '../messaging/protocol';
import type { ArticleText } from '../model/article-text';
import type { CompactCard } from '../model/card';
import type { PageStatus } from '../model/page-status';
import { isTrouble, type Trouble } from '../model/trouble';
import { buildMark, orderMentions } from './build-marks';
import { countFound } from './count-found';
import { createHighlighter, type Highlighter } from './highlighter';
import type { Mark } from './mark';
import { isMarkIntact } from './mark';
import { runInSlices } from './run-in-slices';
import { startCards } from './start-cards';
import type { Surroundings } from './surroundings';
import { type ArticleChange, watchArticle } from './watch-article';

/** What a session learned that the next one on the same text can use. */
export type Known = { text: ArticleText; analysis: Analysis };

export type Session = {
  /** Goes to the next (1) or previous (-1) mark and opens its card. */
  step: (direction: 1 | -1) => void;
};

const NO_MARKS = countFound([]);

/**
 * One reading of one page, from finding the article to the cards, until the signal aborts; then nothing of it is left.
 * Never rejects: what goes wrong is told in `report`.
 */
export async function startSession(options: {
  surroundings: Surroundings;
  known: Known | null;
  /** The reader says that the page is an article. */
  isArticle: boolean;
  signal: AbortSignal;
  report: (status: PageStatus) => void;
  /** Called once `step` works. */
  ready: (session: Session) => void;
  /** The article's part of the page changed so that it must be read anew. */
  changed: (change: ArticleChange, known: Known) => void;
  /** The extension was replaced or removed. */
  gone: () => void;
}): Promise<void> {
  const { surroundings, known, isArticle, signal, report, gone } = options;
  const { window } = surroundings;
  const url = window.location.href;
  let article: Article | null = null;
  const tell = (state: PageStatus['state'], more: Partial<PageStatus> = {}) => {
    if (signal.aborted) return;
    report({ url: fitAddress(url), state, title: article?.text.title ?? null, ...NO_MARKS, trouble: null, ...more });
  };

  try {
    article = await runInSlices(readArticleInSteps(surroundings.document, { url, isArticle }), { window, signal });
    if (!article || signal.aborted) return;
    if (!article.isArticle || !article.container) {
      tell('not-an-article');
      return;
    }
    tell('reading');
    const { text, maps, container } = article;
    const analysis = known && isSameText(known.text, text) ? known.analysis : await recognise(text, surroundings);
    if (signal.aborted) return;
    if (isTrouble(analysis)) {
      tell('trouble', { trouble: analysis });
      return;
    }
    // Chromium paints every highlight in the selection's colours there: a page full of them would shout (LOOKS.md).
    const onlyOnHover = window.matchMedia('(forced-colors: active)').matches;
    const highlighter = createHighlighter({
      registry: window.CSS.highlights,
      createHighlight: () => new window.Highlight(),
      onlyOnHover,
      signal,
    });
    const marks: Mark[] = [];
    const isVisible = surroundings.createIsVisible();
    const painting = paint({ analysis, text, maps, isVisible, highlighter, marks });
    await runInSlices(painting, { window, signal });
    if (signal.aborted) return;
    tell(marks.length > 0 ? 'marked' : 'nothing-found', countFound(marks));
    const cards = startCards({
      surroundings,
      marks,
      highlighter,
      onlyOnHover,
      briefs: analysis.briefs,
      text,
      signal,
      gone,
    });
    options.ready(cards);
    watchArticle({
      window,
      container,
      isIntact: () => marks.every(isMarkIntact),
      isBusy: cards.isOpen,
      changed: (change) => options.changed(change, { text, analysis }),
      signal,
    });
  } catch (error) {
    if (surroundings.isGone(error)) gone();
    else tell('trouble', { trouble: { trouble: 'failed', message: String(error) } });
  }
}

function recognise(article: ArticleText, { send }: Surroundings): Promise<Analysis | Trouble> {
  return send('recognise', { article });
}

/** Makes and draws the marks one a step, in the order of the text. */
function* paint(options: {
  analysis: { mentions: Analysis['mentions']; briefs: Readonly<Record<string, CompactCard>> };
  text: ArticleText;
  maps: readonly TextMap[];
  isVisible: (element: Element) => boolean;
  highlighter: Highlighter;
  marks: Mark[];
}): Generator<void, void> {
  const { analysis, text, maps, isVisible, highlighter, marks } = options;
  for (const mention of orderMentions(analysis.mentions, text)) {
    const mark = buildMark(mention, { article: text, maps, index: marks.length, isVisible });
    if (!mark) continue;
    marks.push(mark);
    highlighter.add(mark);
    yield;
  }
}

function isSameText(a: ArticleText, b: ArticleText): boolean {
  return (
    a.published === b.published &&
    a.blocks.length === b.blocks.length &&
    a.blocks.every((block, index) => block.kind === b.blocks[index]?.kind && block.text === b.blocks[index]?.text)
  );
}
