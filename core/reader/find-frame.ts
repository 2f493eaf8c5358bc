/** UTF-16 units in paragraphs: less is an advertisement or a form, not the page's article. */
const LEAST_TEXT = 400;

/**
 * The frame that may hold the article of a page that has none itself: of the frames in sight the one with the most text in
 * paragraphs. Only frames of the page's own origin can be seen into.
 */
export function findFrame(document: Document, isShown: (element: Element) => boolean): HTMLIFrameElement | null {
  let best: HTMLIFrameElement | null = null;
  let most = LEAST_TEXT;
  for (const frame of document.getElementsByTagName('iframe')) {
    const paragraphs = [...(frame.contentDocument?.getElementsByTagName('p') ?? [])];
    const length = paragraphs.reduce((sum, { textContent }) => sum + textContent.length, 0);
    if (length <= most || !isShown(frame)) continue;
    best = frame;
    most = length;
  }
  return best;
}
