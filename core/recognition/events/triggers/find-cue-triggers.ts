import type { WordSpan } from '../../text/find-phrase';
import { findStems } from '../find-stems';
import type { Trigger } from '../trigger';
import { TRIGGER } from '../weights';
import type { WordingSearch } from './trigger-search';

/** The phrases of a cue stand together within so many words. */
const REACH = 8;

/** Cues written by hand: groups of phrases that point to the event when all of a group stand together. */
export function findCueTriggers({ wording, scene }: WordingSearch): Trigger[] {
  return wording.cues.flatMap((group) => {
    const spans = group.map((phrase) => findStems(scene, phrase)[0]).filter(isFound);
    if (spans.length < group.length || spans.length === 0) return [];
    const first = Math.min(...spans.map((span) => span.first));
    const last = Math.max(...spans.map((span) => span.last));
    if (last - first > REACH) return [];
    const text = group.flat().join(' ');
    return [
      {
        first,
        last,
        kind: 'cue',
        text,
        bits: TRIGGER.cue,
        isNoun: false,
        isStrong: true,
        isPresent: false,
        isPlural: false,
        isDescription: false,
        isOwn: false,
        outcome: null,
      },
    ];
  });
}

function isFound(span: WordSpan | undefined): span is WordSpan {
  return span !== undefined;
}
