import { fitAddress } from '../article/fit-address';
import type { PageStatus } from '../model/page-status';
import type { EffectiveState } from '../settings/effective-state';
import { countFound } from './count-found';
import { type Known, type Session, startSession } from './start-session';
import type { Surroundings } from './surroundings';
import { watchAddress } from './watch-address';
import type { ArticleChange } from './watch-article';

/** Readings of one address; a page that keeps replacing its article is left alone after these. */
const READINGS = 8;
/** ms after which a page without an article is looked at again: many put it in place only after they have loaded. */
const SECOND_LOOKS = [1_000, 4_000];
/** Paragraphs that must have been added for a second look to be worth it. */
const NEW_PARAGRAPHS = 3;

/** Not worth a message on a page that was never in another state. */
const QUIET_STATES: ReadonlySet<PageStatus['state']> = new Set<PageStatus['state']>(['not-an-article', 'paused']);

/**
 * The reader's life on one page: a session while the site is on, a new one when address or article changes, nothing while
 * it is off or paused, or where the reader says that the page is no article. Everything ends with the signal; nothing here
 * throws or rejects.
 */
export function startReader(surroundings: Surroundings): void {
  const { document, window, settings, send, listen } = surroundings;
  const life = new AbortController();
  const signal = AbortSignal.any([surroundings.signal, life.signal]);
  let session: AbortController | null = null;
  let current: Session | null = null;
  let siteState: EffectiveState | null = null;
  let refreshes = 0;
  /** A new reading was asked for and not begun yet. */
  let isDue = false;
  let readings = 0;
  let looks = 0;
  let hasReported = false;
  let status = statusWithout('reading');

  function end(): void {
    life.abort();
  }

  /** Starts, stops or leaves alone, as settings say now. `anew`: also if a session is running. */
  async function refresh(anew: boolean): Promise<void> {
    if (signal.aborted) return;
    refreshes += 1;
    const own = refreshes;
    isDue ||= anew;
    // Settings that change in quick succession may be answered in any order: only the last question counts.
    const isLate = () => signal.aborted || own !== refreshes;
    try {
      const next = await settings.readSiteState(window.location.href);
      if (isLate() || (next === siteState && !isDue)) return;
      isDue = false;
      siteState = next;
      readings = 0;
      looks = 0;
      if (next === 'on' || next === 'article') read(null);
      else stop(next);
    } catch (error) {
      // Without settings we do not know that we are wanted here.
      if (!isLate()) giveUp(String(error));
    }
  }

  function giveUp(message: string): void {
    session?.abort();
    current = null;
    siteState = null;
    report({ ...statusWithout('trouble'), trouble: { trouble: 'failed', message } });
  }

  function stop(state: Exclude<EffectiveState, 'on' | 'article'>): void {
    session?.abort();
    current = null;
    report(statusWithout(state));
  }

  function readAgain(change: ArticleChange, known: Known): void {
    if (readings < READINGS) read(known);
    // Marks that still stand may stay; only what was added since then goes unmarked.
    else if (change === 'broken') giveUp('the page replaces its article again and again');
  }

  function read(known: Known | null): void {
    session?.abort();
    current = null;
    readings += 1;
    const own = new AbortController();
    session = own;
    void startSession({
      surroundings,
      known,
      isArticle: siteState === 'article',
      signal: AbortSignal.any([signal, own.signal]),
      report: (next) => {
        report(next);
        if (next.state === 'not-an-article') lookAgain(own.signal);
      },
      ready: (started) => {
        current = started;
      },
      changed: readAgain,
      gone: end,
    });
  }

  function lookAgain(own: AbortSignal): void {
    const wait = SECOND_LOOKS[looks];
    if (wait === undefined) return;
    looks += 1;
    const paragraphs = document.getElementsByTagName('p');
    const before = paragraphs.length;
    window.setTimeout(() => {
      if (own.aborted || signal.aborted) return;
      if (paragraphs.length >= before + NEW_PARAGRAPHS) read(null);
      else lookAgain(own);
    }, wait);
  }

  function report(next: PageStatus): void {
    status = next;
    // Most pages are no articles: they must not wake the background only to say so.
    const isSilent = next.state === 'reading' || (!hasReported && QUIET_STATES.has(next.state));
    if (isSilent) return;
    hasReported = true;
    send('status', { status }).catch((error: unknown) => {
      // When the background cannot be reached the icon waits for the next news.
      if (surroundings.isGone(error)) end();
    });
  }

  /** From the back/forward cache, where no change of settings reached us, to a tab whose icon the browser has reset. */
  function comeBack(): void {
    report(status);
    void refresh(false);
  }

  function statusWithout(state: PageStatus['state']): PageStatus {
    return { url: fitAddress(window.location.href), state, title: null, ...countFound([]), trouble: null };
  }

  function start(): void {
    listen(
      {
        'page-status': async () => status,
        'page-command': async ({ command }) => {
          current?.step(command === 'next-mark' ? 1 : -1);
          return null;
        },
      },
      signal,
    );
    settings.watch(() => void refresh(false), signal);
    watchAddress({ window, moved: () => void refresh(true), signal });
    window.addEventListener('pageshow', (event) => event.persisted && comeBack(), { signal });
    void refresh(true);
  }

  // A page rendered in advance may never be seen.
  if ('prerendering' in document && document.prerendering === true) {
    document.addEventListener('prerenderingchange', start, { once: true, signal });
  } else start();
}
