import type { WordSpan } from '../text/find-phrase';
import type { Word } from '../text/read-sentences';
import type { Evidence, View } from './evidence/evidence';

/** A reader hovers a phrase, not a sentence. Words in all, and words between trigger and evidence. */
const LONGEST = 10;
const GAP = 6;
/** "first" stands near its "since". Words. */
const SUPERLATIVE_REACH = 6;

/** The shortest phrase that a reader would point at: the trigger and the evidence right beside it, in one clause. */
export function findSpan(view: View, { spans, support }: Evidence): WordSpan {
  const { trigger, scene } = view;
  const since = support?.time.isFirstSince ? firstSinceSpan(view, support.time) : null;
  if (since) return since;
  let { first, last } = trigger;
  const distance = (span: WordSpan) => Math.abs(span.first - trigger.first);
  // A name stands by itself; whoever is named beside it only happens to be there.
  const isName = trigger.kind === 'name' && trigger.last > trigger.first;
  const joining = isName ? spans.filter((span) => span.first === support?.time.first) : spans;
  for (const span of [...joining].sort((a, b) => distance(a) - distance(b))) {
    const from = Math.min(first, span.first);
    const to = Math.max(last, span.last);
    const gap = span.first > last ? span.first - last : first - span.last;
    if (to - from < LONGEST && gap <= GAP && isOneClause(scene.words[from], scene.words[to]))
      [first, last] = [from, to];
  }
  return { first, last };
}

/** "…, the country’s first since 1980": the part that means the earlier event. */
function firstSinceSpan({ trigger, scene: { words, here }, thread }: View, time: WordSpan): WordSpan | null {
  const { superlatives } = thread.language.lexicon.functionWords;
  for (let at = time.first - 1; at > trigger.last && at >= time.first - SUPERLATIVE_REACH; at--) {
    if (!superlatives.has(words[at]?.lower ?? '')) continue;
    return { first: here.find((actor) => actor.last === at - 1)?.first ?? at, last: time.last };
  }
  return null;
}

function isOneClause(a: Word | undefined, b: Word | undefined): boolean {
  return a?.strong === b?.strong && a?.commas === b?.commas;
}
