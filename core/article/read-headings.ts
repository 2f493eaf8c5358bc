import { cleanTitle } from './clean-title';

/** A text that may be the title, and the heading that it stands in. */
export type Heading = { element: Element; text: string };

/** Shorter first-level headings are logos and section names. Characters. */
const SHORTEST = 8;
/** A page with more of them uses `h1` for teasers; and a heading with more parts is no line of text. */
const MOST = 20;

/** Elements whose text stands apart from what is beside them, though the markup may have no space between. */
const PARTING = 'br,div,p,span';

/** The first-level headings, each whole and then part by part: a kicker or a subtitle may stand beside the title. */
export function readHeadings(document: Document): Heading[] {
  return [...document.getElementsByTagName('h1')]
    .slice(0, MOST)
    .flatMap((element) => {
      const parts = [...element.childNodes].slice(0, MOST).map((node) => node.textContent ?? '');
      const whole = parts.join(element.querySelector(PARTING) ? ' ' : '');
      return [whole, ...parts].map((text) => ({
        element,
        text: cleanTitle(text),
      }));
    })
    .filter(({ text }) => text.length >= SHORTEST);
}
