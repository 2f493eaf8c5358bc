import type { WordSpan } from '../../text/find-phrase';
import { findStems } from '../find-stems';
import { WHERE } from '../weights';
import type { EvidenceRule, View } from './evidence';
import { isBeside } from './near-trigger';

/** Where: places that are not named as participants (those count as who). The narrowest that is named decides. */
export const weighPlace: EvidenceRule = (view) => {
  const { event, trigger, scene, near } = view;
  for (const place of event.places) {
    const span = findStems(scene, place.words)[0];
    if (span && place.isPart && isSpokenOf(span, view)) continue;
    const isInTrigger = span && span.first >= trigger.first && span.last <= trigger.last;
    if (!span || isInTrigger || isOtherName(span, place.words, view)) continue;
    return {
      score: place.bits * WHERE.place * near(span.first),
      where: 1,
      spans: isBeside(near, span.first) ? [span] : [],
      grounds: [{ kind: 'place', text: place.text }],
    };
  }
  return {};
};

/** A capital that stands for its state counts as that; "the port of *Beirut*" is a place all the same. */
function isSpokenOf({ first, last }: WordSpan, { scene }: View): boolean {
  return scene.here.some((actor) => actor.first <= last && actor.last >= first);
}

/** "South Korea" is not "Korea", and "Pyongyang" may mean the government, unless it is "in Pyongyang". */
function isOtherName(span: WordSpan, placeWords: readonly string[], { scene, thread, event }: View): boolean {
  const around = scene.here.find((actor) => actor.first <= span.first && actor.last >= span.last);
  if (!around || around.facts?.kind === 'place' || around.id === event.placeActor) return false;
  if (around.last - around.first > span.last - span.first) return true;
  if (around.use === 'metonym') {
    return !thread.language.lexicon.functionWords.placing.has(scene.words[span.first - 1]?.lower ?? '');
  }
  return around.facts !== null && !around.id.includes(placeWords.join('-'));
}
