import { TRIGGER } from '../weights';
import type { EvidenceRule, View } from './evidence';
import { isBeside } from './near-trigger';

/** How far before the trigger "another" may stand. Words. */
const ANOTHER_REACH = 5;
/** How far around the trigger a count may stand ("met him three times"). Words. */
const COUNT_REACH = { before: 3, behind: 6 } as const;

/** What the pointing words themselves say: own word, outcome, compound, "another", plural. */
export const weighTrigger: EvidenceRule = (view) => {
  const { trigger, near } = view;
  const { outcome } = trigger;
  const count = countBeside(view);
  return {
    score:
      trigger.bits +
      (trigger.isPresent ? TRIGGER.present : 0) +
      ownWord(view) +
      outcomeBits(view) +
      compound(view) +
      another(view) +
      number(view),
    what: (trigger.kind === 'kind' ? 0 : 1) + (outcome ? 1 : 0),
    spans: [outcome, count === null ? null : { first: count, last: count }]
      .filter((span) => span !== null)
      .filter(({ first }) => isBeside(near, first)),
  };
};

/** A plural or a count speaks for a series, a singular for one event. */
export function isPluralOrCounted(view: Pick<View, 'trigger' | 'scene' | 'thread'>): boolean {
  return view.trigger.isPlural || isCounted(view);
}

/** "met him three times": what is counted is over. */
export function isCounted(view: Pick<View, 'trigger' | 'scene' | 'thread'>): boolean {
  return countBeside(view) !== null;
}

function countBeside({ trigger, scene, thread }: Pick<View, 'trigger' | 'scene' | 'thread'>): number | null {
  const { counts } = thread.language.lexicon.functionWords;
  const from = Math.max(0, trigger.first - COUNT_REACH.before);
  const until = Math.min(scene.words.length, trigger.last + 1 + COUNT_REACH.behind);
  for (let at = from; at < until; at++) if (counts.has(scene.words[at]?.lower ?? '')) return at;
  return null;
}

function ownWord({ trigger }: View): number {
  return trigger.kind === 'kind' && trigger.isOwn ? TRIGGER.ownWord : 0;
}

function outcomeBits({ event, trigger }: View): number {
  if (trigger.outcome) return TRIGGER.outcomeBeside;
  return event.outcome !== null && trigger.kind === 'kind' ? TRIGGER.outcomeMissing : 0;
}

function compound({ event, trigger, scene, thread }: View): number {
  const { lexicon, phrases } = thread.language;
  const next = scene.words[trigger.last + 1];
  if (trigger.kind === 'name' && next && next.commas === scene.words[trigger.first]?.commas)
    return lexicon.functionWords.carriers.has(next.lower) ? TRIGGER.compound : 0;
  if (trigger.kind !== 'kind' || !trigger.isNoun || !next || next.commas !== scene.words[trigger.first]?.commas)
    return 0;
  if (!lexicon.functionWords.heads.has(next.lower)) return 0;
  const isOfKind = event.kinds.some((kind) => phrases.kindsOfNoun.get(next.noun)?.has(kind));
  return isOfKind ? 0 : TRIGGER.compound;
}

function another({ event, trigger, scene, thread }: View): number {
  if (!thread.told.has(event.number)) return 0;
  const { others } = thread.language.lexicon.functionWords;
  const before = scene.words.slice(Math.max(0, trigger.first - ANOTHER_REACH), trigger.first);
  return before.some(({ lower }) => others.has(lower)) ? TRIGGER.another : 0;
}

function number(view: View): number {
  const { event, trigger } = view;
  if (isPluralOrCounted(view)) {
    if (event.isSeries) return TRIGGER.pluralSeries;
    if (event.partOf === null) return isRepeated(view) ? TRIGGER.repeatedOne : 0;
    // "Their talks collapsed": talks are many words for one meeting, and only one ended so.
    if (trigger.outcome) return 0;
    return isMultiplied(view) ? TRIGGER.multipliedMember : TRIGGER.pluralMember;
  }
  return event.isSeries && trigger.kind === 'kind' ? TRIGGER.singularSeries : 0;
}

/** "Repeated tests" are several, and this event is one. */
function isRepeated({ trigger, scene, thread }: View): boolean {
  const before = scene.words.slice(Math.max(0, trigger.first - COUNT_REACH.before), trigger.first);
  return trigger.isPlural && before.some(({ lower }) => thread.language.lexicon.functionWords.repetitions.has(lower));
}

function isMultiplied(view: View): boolean {
  const count = countBeside(view);
  const word = count === null ? '' : (view.scene.words[count]?.lower ?? '');
  return view.trigger.kind === 'kind' && view.thread.language.lexicon.functionWords.multiples.has(word);
}
