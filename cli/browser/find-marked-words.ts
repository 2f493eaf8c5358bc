/** Where marked words stand in the page: what they say and the middle of their first line, in client px. */
export type MarkedWords = { highlight: string; text: string; x: number; y: number };

/**
 * Runs in the page: all marked words in the order of their highlight, as any page script could see them.
 * Must not use anything around it: its source is sent to the browser.
 */
export function findMarkedWords(_: null): MarkedWords[] {
  const found: MarkedWords[] = [];
  for (const [highlight, ranges] of CSS.highlights as unknown as Iterable<[string, Iterable<AbstractRange>]>) {
    for (const range of ranges) {
      const live = document.createRange();
      live.setStart(range.startContainer, range.startOffset);
      live.setEnd(range.endContainer, range.endOffset);
      const line = live.getClientRects()[0];
      if (!line) continue;
      found.push({ highlight, text: live.toString(), x: line.x + line.width / 2, y: line.y + line.height / 2 });
    }
  }
  return found;
}
