const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i;

/** Class names that frameworks use for text meant for screen readers only. */
const SCREEN_READER_ONLY =
  /(?:^|[\s_-])(?:sr-only|visually-?hidden|screen-?reader(?:-text)?|screenreader|offscreen|u-hidden)(?:$|[\s_-])/i;

/** Containers of consent dialogs: their legal prose can outweigh a short article, so they go before anything is summed. */
const CONSENT =
  /(?:^|[\s_-])(?:onetrust|cookie-?(?:banner|consent|notice|bar|law|modal|dialog)|consent-?(?:banner|modal|dialog|popup|manager|sdk)|didomi|usercentrics|gdpr|cmp-?(?:container|box|banner|modal)|qc-cmp2|cookiebot|cybotcookiebot)/i;

/** What stands over the page: a form, a notice, a picture. */
const OVERLAY_ROLE = /^(?:alert)?dialog$/;
/** What the page itself is made of. */
const PAGE_PARTS = 'main, article, h1';

/**
 * Whether the page says in its markup that the reader does not see this element, or only over the page.
 * Asks for no layout: what a style sheet hides is not known here. `inert` hides nothing: the page behind a notice has it.
 */
export function isHidden(element: Element): boolean {
  if (!element.hasAttributes()) return false;
  const hidden = element.getAttribute('hidden');
  // `until-found` text is meant to be found by searching the page: it is part of the article.
  if (hidden !== null && hidden !== 'until-found') return true;
  if (element.hasAttribute('popover')) return true;
  const isOverlay = OVERLAY_ROLE.test(element.getAttribute('role') ?? '');
  if (element.getAttribute('aria-hidden') === 'true' && (isOverlay || !isBehindOverlay(element))) return true;
  if (isOverlay && !element.querySelector(PAGE_PARTS)) return true;
  const style = element.getAttribute('style');
  if (style && HIDDEN_STYLE.test(style)) return true;
  const names = element.getAttribute('class');
  return names !== null && isForScreenReaders(names);
}

/** Templates repeat their classes: each is judged once. Emptied when it has grown beyond this. */
const KNOWN_CLASSES = 5_000;
const known = new Map<string, boolean>();

function isForScreenReaders(names: string): boolean {
  let found = known.get(names);
  if (found === undefined) {
    found = SCREEN_READER_ONLY.test(names);
    if (known.size >= KNOWN_CLASSES) known.clear();
    known.set(names, found);
  }
  return found;
}

/** Scripts that open a dialog hide the rest of the body from screen readers meanwhile: the eye still sees it. */
function isBehindOverlay(element: Element): boolean {
  return element.parentElement?.localName === 'body' && element.querySelector(PAGE_PARTS) !== null;
}

/** `names`: the element's classes and id. */
export function isConsentContainer(names: string): boolean {
  return CONSENT.test(names);
}
