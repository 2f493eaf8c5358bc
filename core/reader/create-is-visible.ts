/** What the reader opens by a click of their own or the browser's search: its words may be marked while they are folded. */
const FOLDED = 'details:not([open]), [hidden="until-found"]';

/**
 * Whether the page shows an element's text, whatever hides it: the reading of the article knows only markup, not style sheets.
 * Asks for style, not for layout, and once an element, since the words of a paragraph share it: at the first question the
 * browser brings its styles up to date, all others find them so. Make a new one for each reading.
 */
export function createIsVisible(): (element: Element) => boolean {
  const known = new Map<Element, boolean>();
  return (element) => {
    const before = known.get(element);
    if (before !== undefined) return before;
    const isShown =
      element.checkVisibility({ visibilityProperty: true, contentVisibilityAuto: false }) ||
      element.closest(FOLDED) !== null;
    known.set(element, isShown);
    return isShown;
  };
}
