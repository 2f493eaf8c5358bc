/**
 * What a reader sees of a stretch of the page, worked out in another way than the code under test does: from above, with
 * the rules for white space and hiding written down again.
 */

const NEVER_SEEN =
  'script, style, template, noscript, svg, math, iframe, object, select, textarea, rt, rp, audio, video, canvas, ' +
  '[hidden]:not([hidden=until-found]), [aria-hidden=true], [style*="display: none"], .sr-only';
const WITHOUT_INK = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufeff]/g;
const WHITE_SPACE = /[\s\u00a0]+/g;
const LINE_BREAK = '¶';

/**
 * What is seen in a range, in order: text nodes with the part of them inside, and line breaks as null. The range has its
 * ends in text nodes, or holds all of one element.
 */
function seenParts(range: Range): ({ node: Text; part: string } | null)[] {
  const parts: ReturnType<typeof seenParts> = [];
  const { startContainer, endContainer, commonAncestorContainer } = range;
  let hasBegun = startContainer.nodeType === 1;
  let hasEnded = false;
  const visit = (node: Node): void => {
    hasBegun ||= node === startContainer;
    if (hasEnded) return;
    if (node.nodeType === 3) {
      const { data } = node as Text;
      const to = node === endContainer ? range.endOffset : data.length;
      const part = data.slice(node === startContainer ? range.startOffset : 0, to);
      if (hasBegun) parts.push({ node: node as Text, part });
      hasEnded = node === endContainer;
      return;
    }
    // A range may start in what was hidden later: its words are as little seen as a mark on them.
    if (hasBegun && node.nodeType === 1 && (node as Element).matches(NEVER_SEEN)) return;
    if (hasBegun && node.nodeName.toLowerCase() === 'br') parts.push(null);
    for (let child = node.firstChild; child; child = child.nextSibling) visit(child);
  };
  visit(commonAncestorContainer);
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

/** The text nodes between the range's ends that show something or are among `known`. */
export function seenNodes(range: Range, known: readonly Text[]): Text[] {
  return seenParts(range).flatMap((one) =>
    one && (known.includes(one.node) || collapse(one.node.data) !== '') ? [one.node] : [],
  );
}

function collapse(text: string): string {
  return text
    .replace(WITHOUT_INK, '')
    .replace(WHITE_SPACE, ' ')
    .replace(/ ?¶[ ¶]*/g, '\n')
    .trim();
}
