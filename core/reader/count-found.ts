import type { FoundCount } from '../model/page-status';
import type { Mark } from './mark';

/** How many different actors and events are marked, and how often. An open question counts all it could mean. */
export function countFound(marks: readonly Mark[]): { actors: FoundCount; events: FoundCount } {
  return { actors: countKind(marks, 'actor'), events: countKind(marks, 'event') };
}

function countKind(marks: readonly Mark[], kind: Mark['mention']['kind']): FoundCount {
  const ofKind = marks.filter(({ mention }) => mention.kind === kind);
  return { targets: new Set(ofKind.flatMap(({ mention }) => mention.targets)).size, marks: ofKind.length };
}
