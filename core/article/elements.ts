/** What the walk does with an element, by its tag. A tag in none of the sets stands as a box of its own. */

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));

/** Never text that the reader reads as part of a page's prose: machinery, controls, media, menus. */
export const SKIPPED_TAGS = words(
  'script style noscript template svg math iframe object embed video audio canvas select button input textarea ' +
    'option datalist dialog head link meta map area progress meter picture img source track nav menu rt rp amp-img amp-video',
);

/** Skipped, but their presence near a text speaks for a caption. */
export const MEDIA_TAGS = words('img picture video iframe audio amp-img amp-video');

/** Skipped, and parting the text before from the text after. */
export const PARTING_TAGS = words('hr nav menu iframe video audio');

/** Run on in the line: no break before or after. A slot is nothing itself: what it shows makes boxes or does not. */
export const INLINE_TAGS = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd label mark q ruby rb rtc s samp slot small ' +
    'span strike strong sub sup time tt u var wbr output',
);

/** Hold inline content only, so a custom element in them (`<x-term>`) runs on in the line. */
export const PHRASING_ONLY_TAGS = words('p h1 h2 h3 h4 h5 h6');

/** One paragraph each: the template's wrapper is what stands above them. */
export const PARAGRAPH_TAGS = words('p blockquote pre');

const HEADING_TAG = /^h[1-6]$/;

export function isHeadingTag(tag: string): boolean {
  return HEADING_TAG.test(tag);
}

/** Values of `Node.nodeType` (DOM standard); the global `Node` does not exist where a parsed document is read in Node. */
const ELEMENT_NODE = 1;
const TEXT_NODE = 3;

export function isElement(node: Node): node is Element {
  return node.nodeType === ELEMENT_NODE;
}

export function isText(node: Node): node is Text {
  return node.nodeType === TEXT_NODE;
}
