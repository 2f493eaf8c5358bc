import { matchFrom, type WordSpan } from '../text/find-phrase';
import type { Scene } from './scene';

const NONE: readonly WordSpan[] = [];

/** All places in a sentence where the stems of a phrase follow each other; most phrases fail at their first word, without a search. */
export function findStems(
  { words, positions }: Pick<Scene, 'words' | 'positions'>,
  phrase: readonly string[],
  skip?: ReadonlySet<string>,
): readonly WordSpan[] {
  const starts = positions.get(phrase[0] ?? '');
  if (!starts) return NONE;
  const search = { words, phrase, form: 'stem', skip } as const;
  const spans: WordSpan[] = [];
  for (const first of starts) {
    const last = matchFrom(search, first);
    if (last !== null) spans.push({ first, last });
  }
  return spans;
}
