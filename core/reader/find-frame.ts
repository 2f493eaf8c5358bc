import { mayBeArticle } from '../article/may-be-article';

/**
 * The frame that may hold the article of a page that has none itself: of the frames that show prose, the one with the most.
 * Only frames of the page's own origin can be seen into.
 */
export function findFrame(document: Document, isShown: (element: Element) => boolean): HTMLIFrameElement | null {
  let best: HTMLIFrameElement | null = null;
  let most = 0;
  for (const frame of document.getElementsByTagName('iframe')) {
    const body = frame.contentDocument?.body;
    const length = body?.textContent.length ?? 0;
    if (!body || length <= most || !mayBeArticle(body) || !isShown(frame)) continue;
    best = frame;
    most = length;
  }
  return best;
}
