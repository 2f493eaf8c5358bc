import { h, render } from 'preact';
import { Card } from '../../components/card/Card';
import type { Act, CardView } from '../../components/card/card-view';
import { noteMore } from '../../components/card/note-more';
import baseStyles from '../../components/styles/base.css?inline';
import cardStyles from '../../components/styles/card.css?inline';
import tokenStyles from '../../components/styles/tokens.css?inline';
import type { Placement } from './place-card';

/** Says nothing to the page, and no page styles it. */
const HOST_NAME = 'bs-card';

/**
 * px and initial values throughout, each with `!important`: an author rule on `*` then cannot win.
 * `all` covers neither direction nor custom properties; the card sets these itself.
 */
const HOST_STYLES = {
  all: 'initial',
  position: 'fixed',
  inset: 'auto',
  margin: '0',
  padding: '0',
  border: '0',
  background: 'transparent',
  overflow: 'visible',
  display: 'block',
  'block-size': 'max-content',
  'max-inline-size': 'none',
  'max-block-size': 'none',
  'color-scheme': 'normal',
} as const;

/** Left to the reader's own style sheet, which a fixed inline value would overrule (WCAG 1.4.12, text spacing). */
const TEXT_SPACING = ['letter-spacing', 'word-spacing', 'line-height'];

export type CardHost = {
  /** Draws the card; `near` is a node of the words it explains. */
  show: (view: CardView, options: { near: Node; act: Act }) => void;
  hide: () => void;
  /** px, as drawn now. */
  width: () => number;
  place: (placement: Placement) => void;
  /** Puts the card above whatever entered the top layer since, and where it is not inert; `near` as for `show`. */
  raise: (near: Node) => void;
  focus: () => void;
  hasFocus: () => boolean;
  isTarget: (event: Event) => boolean;
};

/**
 * The one element we add to the page, and only while a card is shown: a popover in the top layer
 * with a closed shadow root that page styles and scripts do not reach.
 */
export function createCardHost(options: {
  document: Document;
  shadowMode: ShadowRootMode;
  signal: AbortSignal;
}): CardHost {
  const { document, shadowMode, signal } = options;
  let shown: { host: HTMLElement; mount: HTMLElement } | null = null;
  signal.addEventListener('abort', hide);

  function hide(): void {
    if (!shown) return;
    const { host, mount } = shown;
    shown = null;
    render(null, mount);
    host.remove();
  }

  function open(near: Node): { host: HTMLElement; mount: HTMLElement } {
    const host = document.createElement(HOST_NAME);
    host.popover = 'manual';
    for (const [property, value] of Object.entries(HOST_STYLES)) host.style.setProperty(property, value, 'important');
    for (const property of TEXT_SPACING) host.style.removeProperty(property);
    const styles = document.createElement('style');
    styles.textContent = tokenStyles + baseStyles + cardStyles;
    const mount = document.createElement('div');
    mount.className = 'bs';
    mount.lang = 'en';
    mount.dir = 'ltr';
    host.attachShadow({ mode: shadowMode }).append(styles, mount);
    stageOf(near, document).append(host);
    host.showPopover();
    return { host, mount };
  }

  function focus(): void {
    shown?.mount.querySelector<HTMLElement>('[role=dialog]')?.focus({ preventScroll: true });
  }

  function hasFocus(): boolean {
    return shown !== null && (shown.host.getRootNode() as Document).activeElement === shown.host;
  }

  return {
    show: (view, { near, act }) => {
      if (signal.aborted) return;
      if (shown && shown.host.parentNode !== stageOf(near, document)) hide();
      shown ??= open(near);
      render(h(Card, { view, act }), shown.mount);
    },
    hide,
    width: () => shown?.mount.offsetWidth ?? 0,
    place: (placement) => {
      if (!shown) return;
      const { host, mount } = shown;
      for (const [property, value] of Object.entries(boxOf(placement))) {
        host.style.setProperty(property, value, 'important');
      }
      mount.style.setProperty('--room', `${Math.floor(placement.room)}px`);
      mount.dataset.edge = placement.kind === 'sheet' ? placement.edge : '';
      const body = mount.querySelector('.body');
      if (body) noteMore(body);
    },
    raise: (near) => {
      // The page may have thrown the host out with everything else.
      if (!shown?.host.isConnected) return;
      const hadFocus = hasFocus();
      const stage = stageOf(near, document);
      shown.host.hidePopover();
      if (shown.host.parentNode !== stage) stage.append(shown.host);
      shown.host.showPopover();
      if (hadFocus) focus();
    },
    focus,
    hasFocus,
    isTarget: (event) => shown !== null && event.composedPath().includes(shown.host),
  };
}

/** A modal dialog and, in Chromium, a full-screen element make the rest of the page inert: a card for words inside lives there. */
function stageOf(near: Node, document: Document): Element {
  const element = near.nodeType === Node.ELEMENT_NODE ? (near as Element) : near.parentElement;
  const { host } = near.getRootNode() as ShadowRoot;
  return element?.closest('dialog:modal, :fullscreen') ?? (host ? stageOf(host, document) : document.documentElement);
}

function boxOf(placement: Placement): Record<'left' | 'top' | 'bottom' | 'inline-size', string> {
  if (placement.kind === 'sheet') {
    const isTop = placement.edge === 'top';
    return { left: '0', 'inline-size': '100%', top: isTop ? '0' : 'auto', bottom: isTop ? 'auto' : '0' };
  }
  const isBelow = placement.side === 'below';
  return {
    left: `${placement.left}px`,
    'inline-size': 'max-content',
    top: isBelow ? `${placement.offset}px` : 'auto',
    bottom: isBelow ? 'auto' : `${placement.offset}px`,
  };
}
