import type { TimeCursor } from '../time-cursor';

/** "Two years after *the* coup" is told from the coup. */
export function isToldFromNoun({ words, last, language }: TimeCursor): boolean {
  const next = words[last + 1];
  return next !== undefined && next.commas === words[last]?.commas && language.determiners.has(next.lower);
}
