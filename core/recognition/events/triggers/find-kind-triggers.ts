import type { WordSpan } from '../../text/find-phrase';
import type { Word } from '../../text/read-sentences';
import type { Trigger } from '../trigger';
import { NEARNESS, TRIGGER } from '../weights';
import type { KindHit } from './find-kind-hits';
import type { TriggerSearch } from './trigger-search';

/** Words of the event's kind ("talks", "besieged"), with the words near them for how it ended ("talks collapsed"). */
export function findKindTriggers(search: TriggerSearch): Trigger[] {
  const { event, hits } = search;
  const found: KindHit[] = [];
  for (const kind of event.kinds) {
    for (const hit of hits.kinds.get(kind) ?? []) {
      if (!found.some((other) => other.first <= hit.first && other.last >= hit.last)) found.push(hit);
    }
  }
  return found.map((hit) => triggerOf(hit, search));
}

function triggerOf(
  { first, last, phrase }: KindHit,
  { event, scene: { words }, lexicon, hits }: TriggerSearch,
): Trigger {
  const isOwn = event.ownWords.includes(words[last]?.stem ?? '');
  const isForeign = lexicon.mixedKinds.has(event.kind) && event.ownWords.length > 0 && !isOwn;
  const bits = (phrase.isStrong ? TRIGGER.strongKind : TRIGGER.weakKind) + TRIGGER.kindWord * (phrase.forms.length - 1);
  return {
    first,
    last,
    kind: 'kind',
    text: phrase.text,
    bits: bits + (isForeign ? TRIGGER.foreignWord : 0),
    isNoun: phrase.isNoun,
    isStrong: phrase.isStrong && !isForeign,
    isPlural: phrase.isPlural || (phrase.isNoun && words[last]?.lower !== words[last]?.noun),
    isPresent: !phrase.isNoun && isPresent(words[first], phrase.text),
    isDescription: false,
    isOwn,
    outcome: outcomeNear(first, words, event.outcome === null ? [] : (hits.outcomes.get(event.outcome) ?? [])),
  };
}

/** The lexicon gives verbs in the past; what is neither that nor a participle is said of the present. */
function isPresent(word: Word | undefined, past: string): boolean {
  return word !== undefined && word.lower !== past.split(' ')[0] && !/(?:ed|ing|n)$/.test(word.lower);
}

/** Near, and in the same clause: in "they met, but the talks collapsed" it was the talks that did. */
function outcomeNear(at: number, words: readonly Word[], spans: readonly WordSpan[]): WordSpan | null {
  const clause = words[at]?.strong;
  return spans.find(({ first }) => Math.abs(first - at) <= NEARNESS.outcome && words[first]?.strong === clause) ?? null;
}
