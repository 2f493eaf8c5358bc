import { GAP } from '../text/tokenise';
import type { ArticleContext } from './article-context';
import type { Sense } from './name-flags';
import type { PlacedCandidate } from './placed-candidate';
import { gapBefore, isCapital, isJoined, type ReadText } from './read-text';
import { titleBefore } from './title-before';

/** The state named directly before, as a state or by its people: "US Senate", "Indian Supreme Court". */
export function stateBeside(place: {
  read: ReadText;
  before: PlacedCandidate;
  from: number;
  context: ArticleContext;
}): string | null {
  const { read, before, from, context } = place;
  if (before.candidate.to !== from) return null;
  const gap = gapBefore(read, from);
  if (gap !== 0 && gap !== GAP.possessive && gap !== GAP.dot) return null;
  return stateOf(before.candidate.senses, context);
}

/** The state named behind "of": "Supreme Court of India". */
export function stateBehind(place: {
  read: ReadText;
  placed: readonly PlacedCandidate[];
  at: number;
  context: ArticleContext;
}): string | null {
  const { read, placed, at, context } = place;
  const to = placed[at]?.candidate.to ?? 0;
  const next = placed[at + 1]?.candidate;
  if (!next || read.words[to] !== 'of' || !isCapital(read, next.from)) return null;
  const gap = next.from - to;
  return gap === 1 || (gap === 2 && read.words[to + 1] === 'the') ? stateOf(next.senses, context) : null;
}

/** The state of the person who bears the office's title: "Supreme Court Justice" and a Brazilian's full name. */
export function stateOfBearer(place: {
  read: ReadText;
  placed: readonly PlacedCandidate[];
  at: number;
  context: ArticleContext;
}): string | null {
  const { read, placed, at, context } = place;
  const to = placed[at]?.candidate.to ?? 0;
  for (const { candidate } of placed.slice(at + 1, at + 1 + LONGEST_RANK)) {
    const [sense] = candidate.senses;
    if (candidate.from - to > LONGEST_RANK || !isJoined(read, candidate.from)) return null;
    const isBearer = sense?.flags.person && sense.flags.use !== 'surname' && titleBefore(read, candidate.from);
    if (isBearer) return context.entry(sense.entry).country ?? null;
  }
  return null;
}

/** "deputy chief spokesman": words between an office and its bearer. */
const LONGEST_RANK = 3;

function stateOf(senses: readonly Sense[], context: ArticleContext): string | null {
  for (const sense of senses) {
    const entry = context.entry(sense.entry);
    if (entry.kind === 'state') return entry.id;
  }
  return null;
}
