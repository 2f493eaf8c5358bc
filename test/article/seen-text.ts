/**
 * What a reader sees of a stretch of the page, worked out slowly and in another way than the code under test does:
 * by asking a live range for every node, with the rules for white space and hiding written down again.
 */

const NEVER_SEEN =
  'script, style, template, noscript, svg, math, iframe, object, select, textarea, rt, rp, audio, video, canvas, ' +
  '[hidden]:not([hidden=until-found]), [aria-hidden=true], [style*="display: none"], .sr-only';
const WITHOUT_INK = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const WHITE_SPACE = /[\s\u00a0]+/g;
const LINE_BREAK = '¶';

/** What is seen in a range, in order: text nodes with the part of them inside, and line breaks as null. */
function seenParts(range: Range): ({ node: Text; part: string } | null)[] {
  const parts: ReturnType<typeof seenParts> = [];
  const { startContainer, endContainer } = range;
  const visit = (node: Node): void => {
    if (!range.intersectsNode(node)) return;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const to = node === endContainer ? range.endOffset : data.length;
      parts.push({ node: node as Text, part: data.slice(node === startContainer ? range.startOffset : 0, to) });
      return;
    }
    const isUnseen = node.nodeType === 1 && (node as Element).matches(NEVER_SEEN);
    // What is around an end of the range is not between its words.
    if (isUnseen && !node.contains(startContainer) && !node.contains(endContainer)) return;
    if (node.nodeName.toLowerCase() === 'br') parts.push(null);
    for (const child of node.childNodes) visit(child);
  };
  visit(range.commonAncestorContainer);
  return parts;
}

/** The range's text, white space collapsed and trimmed, a line break as `\n`. */
export function seenText(range: Range): string {
  return collapse(
    seenParts(range)
      .map((one) => one?.part ?? LINE_BREAK)
      .join(''),
  );
}

/** The text nodes that show something between the range's ends. */
export function seenNodes(range: Range): Text[] {
  return seenParts(range).flatMap((one) => (one && collapse(one.node.data) !== '' ? [one.node] : []));
}

function collapse(text: string): string {
  return text
    .replace(WITHOUT_INK, '')
    .replace(WHITE_SPACE, ' ')
    .replace(/ ?¶[ ¶]*/g, '\n')
    .trim();
}
