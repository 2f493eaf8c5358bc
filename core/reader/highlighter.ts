import type { Mark } from './mark';

/**
 * Names under which the page sees our highlights; they say nothing, since the page can list them.
 * The sheet that comes with the manifest (`entrypoints/reader.content/marks.css`) draws them.
 */
const HIGHLIGHT_NAMES = { actor: 'm1', event: 'm2', question: 'm3', pointed: 'm4', focused: 'm5' } as const;
type HighlightUse = keyof typeof HIGHLIGHT_NAMES;

/** Of two highlights on the same words the higher is drawn over the other. */
const PRIORITIES: Record<HighlightUse, number> = { actor: 0, event: 0, question: 0, pointed: 1, focused: 2 };

export type Highlighter = {
  /** Draws these marks and no others. What is drawn already stays as it is, so that nothing flickers. */
  draw: (marks: readonly Mark[]) => void;
  /** Shows one mark as pointed at or reached by keyboard; null takes the sign away. */
  emphasise: (mark: Mark | null, use: 'pointed' | 'focused') => void;
};

/** Draws marks without touching the page's elements, until the signal aborts. */
export function createHighlighter(options: {
  registry: Pick<HighlightRegistry, 'get' | 'set' | 'delete'>;
  createHighlight: () => Highlight;
  /** Marks show only while pointed at or reached by keyboard. */
  onlyOnHover: boolean;
  signal: AbortSignal;
}): Highlighter {
  const { registry, createHighlight, onlyOnHover, signal } = options;
  const highlights = {} as Record<HighlightUse, Highlight>;
  let drawn: ReadonlySet<Mark> = new Set();
  for (const use of Object.keys(HIGHLIGHT_NAMES) as HighlightUse[]) {
    const highlight = createHighlight();
    highlight.priority = PRIORITIES[use];
    highlights[use] = highlight;
    registry.set(HIGHLIGHT_NAMES[use], highlight);
  }
  signal.addEventListener('abort', () => {
    for (const use of Object.keys(HIGHLIGHT_NAMES) as HighlightUse[]) {
      highlights[use].clear();
      // A newer session may have taken the name over.
      if (registry.get(HIGHLIGHT_NAMES[use]) === highlights[use]) registry.delete(HIGHLIGHT_NAMES[use]);
    }
  });

  return {
    draw: (marks) => {
      if (signal.aborted || onlyOnHover) return;
      const next = new Set(marks);
      for (const mark of drawn) if (!next.has(mark)) highlights[useOf(mark)].delete(mark.range);
      for (const mark of next) highlights[useOf(mark)].add(mark.range);
      drawn = next;
    },
    emphasise: (mark, use) => {
      highlights.pointed.clear();
      highlights.focused.clear();
      if (mark && !signal.aborted) highlights[use].add(mark.range);
    },
  };
}

function useOf({ mention }: Mark): HighlightUse {
  return mention.open ? 'question' : mention.kind;
}
