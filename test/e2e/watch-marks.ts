/**
 * Runs in the page: looks at all marks once a frame from now on, as a reader would, and writes down in `window.markFaults`
 * what must never be seen. Must not use anything around it: its source is sent to the browser.
 */
export function watchMarks(_: null): void {
  const page = window as unknown as { markFaults?: string[] };
  if (page.markFaults) return;
  const faults: string[] = [];
  page.markFaults = faults;
  const NAMES = ['m1', 'm2', 'm3'];
  const wordsOf = (range: AbstractRange) => {
    const live = document.createRange();
    live.setStart(range.startContainer, range.startOffset);
    live.setEnd(range.endContainer, range.endOffset);
    return { words: live.toString(), isDrawn: live.getClientRects().length > 0 };
  };
  /** With the words that they were made for. */
  let before = new Map<AbstractRange, string>();
  const look = () => {
    const registry = CSS.highlights as unknown as Map<string, Iterable<AbstractRange>>;
    const now = new Map<AbstractRange, string>();
    const places = new Map<Node, Set<string>>();
    for (const range of NAMES.flatMap((name) => [...(registry.get(name) ?? [])])) {
      const { words } = wordsOf(range);
      const made = before.get(range) ?? words;
      now.set(range, made);
      if (range.startContainer.isConnected && made !== words) faults.push(`“${made}” is now “${words}”`);
      const place = `${range.startOffset}–${range.endOffset}`;
      const taken = places.get(range.startContainer) ?? new Set();
      if (taken.has(place)) faults.push(`“${words}” is marked twice`);
      places.set(range.startContainer, taken.add(place));
    }
    for (const [range, made] of before) {
      if (now.has(range) || !range.startContainer.isConnected) continue;
      const { words, isDrawn } = wordsOf(range);
      // Taken away, though the words stand and are shown as they were.
      if (words === made && isDrawn) faults.push(`“${made}” has lost its mark`);
    }
    before = now;
    requestAnimationFrame(look);
  };
  look();
}
