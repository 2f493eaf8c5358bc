import { isUpdatedLabel } from './is-updated-label';

const DATED = 'time,[itemprop~="datePublished"],[itemprop~="dateModified"]';
/** A page with more of them has them on teasers and comments; an article's own stands before most. */
const MOST = 200;

/** Where other stories, comments and the site's own lines stand; not if the title stands there too. */
const ELSEWHERE = 'aside,nav,footer,[class*="comment" i],[id*="comment" i],[class*="related" i],[class*="teaser" i]';

/** How much text before a date tells what it is the date of. Characters. */
const LABEL_LENGTH = 30;
/** A link around a date and more text than this leads to another story. Characters. */
const LONGEST_LINK = 60;

/**
 * The elements that state when the article was published (or last changed), microdata and what is nearest to the title
 * first. Dates of teasers and comments belong to other titles: the smallest box about them with a heading does not hold ours.
 * `heading`: that of the page's article, if there is one. `isApart`: whether an element is a further article's.
 */
export function* findStatedTimes(page: {
  document: Document;
  heading: Element | null;
  isUpdate: boolean;
  isApart: (element: Element) => boolean;
}): Generator<Element> {
  const { document, heading, isUpdate, isApart } = page;
  const whole = heading?.closest('article,main') ?? document.querySelector('article,main') ?? document.body;
  const own = [...whole.querySelectorAll(DATED)]
    .slice(0, MOST)
    .filter(
      (element) => !isApart(element) && isOfTitle(element, heading) && isUpdatedLabel(labelOf(element)) === isUpdate,
    );
  // Microdata is written for machines, and more exact than what stands nearer.
  yield* own.filter((element) => element.hasAttribute('content'));
  const left = new Set(own);
  for (let box: Element | null = heading ?? whole; box && left.size > 0; box = box.parentElement) {
    for (const element of left) {
      if (!box.contains(element)) continue;
      left.delete(element);
      yield element;
    }
  }
}

function isOfTitle(element: Element, heading: Element | null): boolean {
  const elsewhere = element.closest(ELSEWHERE);
  if (elsewhere && !elsewhere.contains(heading)) return false;
  if ((element.closest('a')?.textContent ?? '').length > LONGEST_LINK) return false;
  let box = element.parentElement;
  while (box && !box.querySelector('h1,h2,h3,h4')) box = box.parentElement;
  return !heading || !box || box.contains(heading);
}

/** What the element calls itself, and the text before it. */
function labelOf(element: Element): string {
  const own = element.textContent ?? '';
  const before = own && element.parentElement?.textContent?.split(own, 1)[0];
  return `${element.className} ${element.getAttribute('itemprop')} ${before?.slice(-LABEL_LENGTH)}`;
}
