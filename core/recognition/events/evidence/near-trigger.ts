import type { WordSpan } from '../../text/find-phrase';
import type { Scene } from '../scene';
import { NEARNESS } from '../weights';

/** How much a word counts for a trigger: less across borders, far away, or when it hangs on another happening's noun. */
export function nearTrigger(trigger: WordSpan, { words, hangsOn }: Scene): (at: number) => number {
  const center = words[trigger.first];
  const isInside = (at: number) => at >= trigger.first && at <= trigger.last;
  return (at) => {
    const word = words[at];
    if (!word || !center) return 1;
    const noun = hangsOn[at];
    const isElsewhere =
      noun !== undefined && !isInside(noun) && !isInside(at) && hangsOn[trigger.first] !== noun
        ? NEARNESS.elsewhere
        : 1;
    const light = Math.abs(center.commas - word.commas) + Math.abs(center.soft - word.soft);
    const heavy = Math.abs(center.strong - word.strong);
    const distance = Math.min(Math.abs(at - trigger.first), Math.abs(at - trigger.last));
    const step = NEARNESS.steps.find(({ words: reach }) => distance <= reach)?.factor ?? NEARNESS.far;
    return isElsewhere * NEARNESS.comma ** light * NEARNESS.border ** heavy * step;
  };
}

/** A word beside the trigger, in its clause, belongs to what is marked. */
export function isBeside(near: (at: number) => number, at: number): boolean {
  return at >= 0 && near(at) > NEARNESS.sameClause;
}
