import type { ArticleContext } from './article-context';
import type { Sense } from './name-flags';

/** What makes one bearer of a shared name likelier than another; only differences count. */
const WEIGHT = {
  prominence: 0.5,
  /** Its state is the one the article names most. */
  country: 0.6,
  /** Its state stands right beside it ("Indian Supreme Court"). */
  beside: 2,
  /** The article names it by another name, too. */
  introduced: 1,
  /** Not in use, or not yet, when the article appeared. */
  outOfDate: -1.5,
} as const;
/** How likely a bearer of a shared name is meant in this article; comparable with those of the other bearers only. */
export function scoreSense(place: {
  sense: Sense;
  context: ArticleContext;
  beside: string | null;
  bound: number | null | undefined;
}): number {
  const { sense, context, beside, bound } = place;
  const entry = context.entry(sense.entry);
  const state = entry.kind === 'state' ? entry.id : entry.country;
  const most = Math.max(1, ...context.states.values());
  let score = entry.prominence * WEIGHT.prominence;
  if (state !== undefined) score += ((context.states.get(state) ?? 0) / most) * WEIGHT.country;
  if (beside !== null && state === beside) score += WEIGHT.beside;
  if (context.namedAs.has(sense.entry)) score += WEIGHT.introduced;
  if (bound === sense.entry) score += WEIGHT.beside;
  if (sense.flags.dated && isOutOfDate(context, sense)) score += WEIGHT.outOfDate;
  return score;
}

function isOutOfDate(context: ArticleContext, sense: Sense): boolean {
  const day = context.day;
  if (day === null) return false;
  return (context.entry(sense.entry).dated ?? []).some(
    ({ from, to }) => (from !== null && from > day) || (to !== null && to < day.slice(0, to.length)),
  );
}
