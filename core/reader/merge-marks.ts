import type { Mark } from './mark';

/** The marks of a new reading, but where the same mark stands already, that one: what stays is not touched. */
export function mergeMarks(before: readonly Mark[], next: readonly Mark[]): Mark[] {
  const standing = new Map<Node, Mark[]>();
  for (const mark of before) {
    const { startContainer } = mark.range;
    standing.set(startContainer, [...(standing.get(startContainer) ?? []), mark]);
  }
  return next.map((mark) => standing.get(mark.range.startContainer)?.find((old) => isSame(old, mark)) ?? mark);
}

function isSame(a: Mark, b: Mark): boolean {
  return (
    a.range.startOffset === b.range.startOffset &&
    a.range.endContainer === b.range.endContainer &&
    a.range.endOffset === b.range.endOffset &&
    a.mention.kind === b.mention.kind &&
    a.mention.open === b.mention.open &&
    a.mention.targets.join() === b.mention.targets.join() &&
    a.article.published === b.article.published
  );
}
