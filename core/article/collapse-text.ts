import { INK, INVISIBLE, SPACE, sortOfCharacter } from './sort-of-character';
import type { TextPiece } from './text-map';

/** What a block is made of, in order: text nodes, and where a `<br>` breaks the line. */
export type TextRun = { node: Text; inLink: boolean } | 'line-break';

export type CollapsedText = {
  text: string;
  map: TextPiece[];
  /** How many characters of the text stand in links, white space left out. */
  linkLength: number;
  /** The same for all of the text. */
  inkLength: number;
};

/**
 * A block's text as the reader sees it: white space (the non-breaking kind too) collapsed to one space and trimmed,
 * characters without ink dropped, a line break as `\n`; with the way back to the nodes, made in the same pass
 * so that the two cannot disagree.
 */
export function collapseText(runs: readonly TextRun[]): CollapsedText {
  let text = '';
  let linkLength = 0;
  let inkLength = 0;
  let pending: 'none' | 'space' | 'line-break' = 'none';
  let spaceNode: Text | null = null;
  let spaceOffset = 0;
  let spaceData = '';
  const map: TextPiece[] = [];

  const add = (node: Text, data: string, offset: number, length: number) => {
    const open = map[map.length - 1];
    const runsOn =
      open?.node === node && open.offset + open.length === offset && open.start + open.length === text.length;
    if (runsOn) open.length += length;
    else map.push({ start: text.length, length, node, offset, data });
  };

  for (const run of runs) {
    if (run === 'line-break') {
      pending = 'line-break';
      continue;
    }
    const { node, inLink } = run;
    const data = node.data;
    for (let index = 0; index < data.length; ) {
      const sort = sortOfCharacter(data.charCodeAt(index));
      if (sort === INVISIBLE) {
        index++;
        continue;
      }
      if (sort === SPACE) {
        if (pending === 'none') {
          pending = 'space';
          spaceNode = node;
          spaceOffset = index;
          spaceData = data;
        }
        index++;
        continue;
      }
      let end = index + 1;
      while (end < data.length && sortOfCharacter(data.charCodeAt(end)) === INK) end++;
      if (text !== '' && pending === 'line-break') text += '\n';
      else if (text !== '' && pending === 'space' && spaceNode) {
        add(spaceNode, spaceData, spaceOffset, 1);
        text += ' ';
      }
      pending = 'none';
      add(node, data, index, end - index);
      text += data.slice(index, end);
      inkLength += end - index;
      if (inLink) linkLength += end - index;
      index = end;
    }
  }
  return { text, map, linkLength, inkLength };
}
