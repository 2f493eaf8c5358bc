import type { CardAct } from '../../components/card/card-view';
import type { CardHost } from './card-host';
import type { Highlighter } from './highlighter';
import type { HoverEvent, OpenCard } from './hover-model';
import { dayOf, type Mark, markLines } from './mark';
import { explainedLines, placeCard, pointedLine, type Side } from './place-card';
import { viewCard } from './view-card';
import { watchLayout } from './watch-layout';

/** px: below this width a card is a sheet (LOOKS.md). */
const SHEET_WIDTH = 480;

/** Keeps the screen in step with the hover state: call it with the card to show, or null. */
export type ShowCard = (card: OpenCard | null) => void;

/** An open card with what it needs while it is open. */
type Showing = {
  card: OpenCard;
  mark: Mark;
  /** Which line of the words was pointed at; scrolling moves the point away from it. */
  line: number;
  side: Side | null;
  sheet: boolean;
  focusBefore: Element | null;
  close: AbortController;
};

export function createShowCard(options: {
  window: Window & typeof globalThis;
  host: CardHost;
  highlighter: Highlighter;
  markOf: (id: number) => Mark | undefined;
  dispatch: (event: HoverEvent) => void;
  signal: AbortSignal;
}): ShowCard {
  const { window, host, highlighter, markOf, dispatch, signal } = options;
  const { document } = window;
  let showing: Showing | null = null;
  signal.addEventListener('abort', () => hide());

  function show(card: OpenCard | null): void {
    const mark = card && markOf(card.aim.mark);
    if (!card || !mark) {
      hide();
      return;
    }
    const before = showing?.card;
    if (card === before) return;
    const isOther = card.aim !== before?.aim;
    showing = isOther ? begin(card, mark) : showing && { ...showing, card };
    if (!showing) return;
    const { sheet } = showing;
    const hadFocus = host.hasFocus();
    host.show(viewCard(card, { mark, briefs: mark.briefs, published: dayOf(mark), sheet }), {
      near: mark.range.startContainer,
      act,
    });
    follow();
    // The pressed row or link is gone once its card is drawn: focus would fall out of the card.
    const turnedPage = hadFocus && card.trail.length !== before?.trail.length;
    if (turnedPage || (isOther && card.opening === 'keyboard')) host.focus();
  }

  function begin(card: OpenCard, mark: Mark): Showing {
    const close = new AbortController();
    const focusBefore = showing ? showing.focusBefore : document.activeElement;
    showing?.close.abort();
    highlighter.emphasise(mark, card.opening === 'keyboard' ? 'focused' : 'pointed');
    watchLayout({ window, moved: follow, signal: close.signal });
    document.addEventListener('toggle', restage, { capture: true, signal: close.signal });
    document.addEventListener('fullscreenchange', restage, { signal: close.signal });
    const lines = markLines(mark);
    const pointed = pointedLine(lines, card.aim.point);
    const sheet =
      card.opening === 'touch' ||
      document.documentElement.clientWidth <= SHEET_WIDTH ||
      window.matchMedia('(pointer: coarse)').matches;
    return { card, mark, line: pointed ? lines.indexOf(pointed) : 0, side: null, sheet, focusBefore, close };
  }

  function hide(): void {
    if (!showing) return;
    const { close, focusBefore } = showing;
    const hadFocus = host.hasFocus();
    showing = null;
    close.abort();
    host.hide();
    highlighter.emphasise(null, 'pointed');
    if (hadFocus && focusBefore instanceof window.HTMLElement) focusBefore.focus({ preventScroll: true });
  }

  /** Puts the card beside its words, wherever these are now; without words in view the card has nothing to stand by. */
  function follow(): void {
    if (!showing) return;
    const { mark, card } = showing;
    const viewport = { width: document.documentElement.clientWidth, height: window.innerHeight };
    const lines = markLines(mark);
    const pointed = lines[Math.min(showing.line, lines.length - 1)];
    const inView = pointed !== undefined && pointed.bottom > 0 && pointed.top < viewport.height;
    if (!inView) {
      if (!card.pinned) dispatch({ kind: 'markLeftView' });
      return;
    }
    const placement = placeCard({
      lines: explainedLines(lines, pointed),
      pointed,
      cardWidth: host.width(),
      viewport,
      direction: directionAt(mark, window),
      side: showing.side,
      asSheet: showing.sheet,
    });
    if (placement.kind === 'beside') showing.side = placement.side;
    host.place(placement);
  }

  /** A dialog, popover or fullscreen element came or went: the card goes on top, or away if its words left the stage. */
  function restage(event: Event): void {
    if (!showing || host.isTarget(event)) return;
    if (event.type === 'toggle' && !(event.target as Element).matches('dialog, [popover]')) return;
    const words = showing.mark.range.startContainer;
    const stage = document.fullscreenElement ?? [...document.querySelectorAll('dialog:modal')].at(-1);
    if ((stage && !stage.contains(outermost(words))) || markLines(showing.mark).length === 0) {
      dispatch({ kind: 'navigated' });
      return;
    }
    host.raise(words);
    follow();
  }

  function act(done: CardAct): void {
    switch (done.kind) {
      case 'follow':
        dispatch({ kind: 'followed', target: done.target, name: done.name });
        break;
      case 'reload':
        window.location.reload();
        break;
      default:
        dispatch({ kind: EVENT_OF_ACT[done.kind] });
    }
  }

  return show;
}

const EVENT_OF_ACT = { pin: 'pinned', close: 'closed', back: 'wentBack', retry: 'retried' } as const;

/** The node itself, or the element of the document in whose shadow tree it stands. */
function outermost(node: Node): Node {
  const { host } = node.getRootNode() as ShadowRoot;
  return host ? outermost(host) : node;
}

function directionAt({ range }: Mark, window: Window): 'ltr' | 'rtl' {
  const element = range.startContainer.parentElement;
  return element && window.getComputedStyle(element).direction === 'rtl' ? 'rtl' : 'ltr';
}
