import type { Word } from '../text/read-sentences';
import type { FunctionWords } from './lexicon/lexicon';
import type { Trigger } from './trigger';

/** How far before and behind the trigger the words of a plan, a denial or a wish are looked for. Words. */
const REACH = { clause: 5, verb: 3, noun: 2, governing: 4, behind: 2, infinitive: 3, prospect: 4 } as const;

type Question = { words: readonly Word[]; trigger: Trigger; isOngoing: boolean; functionWords: FunctionWords };

/** Whether the words speak of something planned, possible, feared or denied – not of what happened. Names that are more than a description stand for themselves. */
export function isHypothetical({ words, trigger, isOngoing, functionWords }: Question): boolean {
  if (trigger.kind === 'name' && !trigger.isDescription) return false;
  const before = wordsBefore(words, trigger.first, REACH.clause);
  // "Annexation of Crimea" is also found in "annexed Crimea", so a description may be either.
  if (trigger.isDescription && isUnrealVerb(before, functionWords)) return true;
  if (functionWords.none.has(words[trigger.last + 1]?.lower ?? '')) return true;
  return trigger.isNoun
    ? isUnrealNoun({ words, trigger, before, isOngoing, functionWords })
    : isUnrealVerb(before, functionWords);
}

function isUnrealVerb(before: readonly string[], functionWords: FunctionWords): boolean {
  const { modals, unreal, decided, wishes, infinitive } = functionWords;
  if (before.slice(-REACH.verb).some((word) => modals.has(word) || unreal.has(word))) return true;
  const [last, secondLast] = [before.at(-1), before.at(-2)];
  const isInfinitive = last === infinitive || (secondLast === infinitive && /ly$/.test(last ?? ''));
  if (!isInfinitive) return false;
  return !before.some((word) => decided.has(word)) || before.some((word) => wishes.has(word) && !decided.has(word));
}

function isUnrealNoun({
  words,
  trigger,
  before,
  isOngoing,
  functionWords,
}: Question & { before: readonly string[] }): boolean {
  const { modals, wishes, decided, coming, conditions, determiners, infinitive } = functionWords;
  if (wordsBefore(words, trigger.first, REACH.noun).some((word) => coming.has(word))) return true;
  const behind = words.slice(trigger.last + 1, trigger.last + 1 + REACH.behind);
  // "The Iran nuclear deal will be passed": what the whole name stands for is there, whatever will be done with it.
  if (trigger.isDescription && functionWords.definite.has(words[trigger.first - 1]?.lower ?? '')) return false;
  if (behind.some(({ lower }) => modals.has(lower))) return true;
  if (before.some((word) => conditions.has(word))) return true;
  if (isProspect(before, functionWords) || isDeniedOne(before, functionWords)) return true;
  if (isToBeStarted(before, functionWords)) return true;
  if (isOngoing) return false;
  if (before.slice(-REACH.governing).some((word) => modals.has(word)) && !before.includes('have')) return true;
  const at = before.lastIndexOf(infinitive);
  const governing = before[at + 1];
  if (at < 0 || at < before.length - REACH.infinitive || (governing !== undefined && determiners.has(governing)))
    return false;
  return !before.some((word) => decided.has(word)) && before.slice(0, at).some((word) => wishes.has(word));
}

/** "The *prospect of* an Israeli attack", "no *intention of* meeting". */
function isProspect(before: readonly string[], { coming, wishes, genitive }: FunctionWords): boolean {
  return before.some(
    (word, at) =>
      (coming.has(word) || wishes.has(word)) &&
      genitive.has(before[at + 1] ?? '') &&
      before.length - at <= REACH.prospect,
  );
}

/** "Has *never* fought *a* war": there was none; "never ended the war" speaks of one. */
function isDeniedOne(before: readonly string[], { unreal, indefinites }: FunctionWords): boolean {
  return before.some((word) => unreal.has(word)) && before.slice(-REACH.noun).some((word) => indefinites.has(word));
}

/** "*Will impose* sanctions": more of what there is already. */
function isToBeStarted(before: readonly string[], { modals, starting }: FunctionWords): boolean {
  const near = before.slice(-REACH.verb);
  return near.some((word, at) => modals.has(word) && starting.has(near[at + 1] ?? ''));
}

/** The words before, as far as they stand in the same clause. */
function wordsBefore(words: readonly Word[], at: number, count: number): string[] {
  const clause = words[at]?.strong;
  return words
    .slice(Math.max(0, at - count), at)
    .filter(({ strong }) => strong === clause)
    .map(({ lower }) => lower);
}
