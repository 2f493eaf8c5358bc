/** Gives a happy-dom window the highlight registry it lacks; what is registered can be read back. */
export function stubHighlights(window: object): Map<string, Set<AbstractRange>> {
  const registry = new Map<string, Set<AbstractRange>>();
  class StubHighlight extends Set<AbstractRange> {
    priority = 0;
  }
  class StubStaticRange {
    readonly startContainer: Node;
    readonly startOffset: number;
    readonly endContainer: Node;
    readonly endOffset: number;
    constructor(init: StaticRangeInit) {
      this.startContainer = init.startContainer;
      this.startOffset = init.startOffset;
      this.endContainer = init.endContainer;
      this.endOffset = init.endOffset;
    }
  }
  for (const target of [window, globalThis]) {
    Object.assign(target, { Highlight: StubHighlight, StaticRange: StubStaticRange });
    Object.defineProperty(target, 'CSS', { value: { highlights: registry }, configurable: true });
  }
  return registry;
}
