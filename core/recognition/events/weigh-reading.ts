import type { WordSpan } from '../text/find-phrase';
import type { Evidence, EvidenceRule, View } from './evidence/evidence';
import { nearTrigger } from './evidence/near-trigger';
import { weighActors } from './evidence/weigh-actors';
import { weighPlace } from './evidence/weigh-place';
import { weighProtagonists } from './evidence/weigh-protagonists';
import { weighRoles } from './evidence/weigh-roles';
import { weighThread } from './evidence/weigh-thread';
import { weighTime } from './evidence/weigh-time';
import { isPluralOrCounted, weighTrigger } from './evidence/weigh-trigger';
import { weighWords } from './evidence/weigh-words';
import { findSpan } from './find-span';
import { isHypothetical } from './is-hypothetical';
import type { KnownEvent } from './open-event-index';
import type { Trigger } from './trigger';
import { AGAIN, THREAD, THRESHOLD, WHAT } from './weights';

/** A new sort of evidence is a file and a line here. Most readings fail on these, and are weighed no further … */
const SETTING: readonly EvidenceRule[] = [weighTrigger, weighActors, weighPlace];
/** … most of the rest on these … */
const DECISIVE: readonly EvidenceRule[] = [weighProtagonists, weighRoles, weighTime];
/** … thread comes last, since age depends on what was found before. */
const FURTHER: readonly EvidenceRule[] = [weighWords, weighThread];
/** The most that these can add. Bits. */
const FURTHER_MOST = WHAT.topicMost + WHAT.summaryMost + THREAD.kinTold + THREAD.fresh;

/** Half a side sets a scene. */
const LEAST = { setting: 0.5 } as const;

/** Words taken for an event, weighed. */
export type Reading = WordSpan & {
  event: KnownEvent;
  trigger: Trigger;
  score: number;
  needed: number;
  /** It may be the best reading of its words, but is not worth a mark: nobody else gets them either. */
  isMute: boolean;
  isPlural: boolean;
  evidence: Evidence;
};

/** Adds up the evidence for a reading; null if it is not about the past, or too little to compete for its words. */
export function weighReading({ event, trigger, scene, thread }: Omit<View, 'near'>): Reading | null {
  const { lexicon } = thread.language;
  const isOngoing = event.to === null || (thread.today !== null && event.to >= thread.today);
  if (isHypothetical({ words: scene.words, trigger, isOngoing, functionWords: lexicon.functionWords })) return null;
  const view: View = { event, trigger, scene, thread, near: nearTrigger(trigger, scene) };
  const evidence = emptyEvidence();
  gather({ view, evidence, rules: SETTING });
  if (hasNoSetting(trigger, evidence)) return null;
  gather({ view, evidence, rules: DECISIVE });
  if (isHopeless(view, evidence)) return null;
  gather({ view, evidence, rules: FURTHER });
  const isNews = thread.newsSince !== null && event.from >= thread.newsSince;
  const span = findSpan(view, evidence);
  const needed =
    thresholdOf(trigger) +
    (isNews ? THRESHOLD.ownNews : 0) +
    loneSurplus(trigger, span) +
    subjectSurplus(trigger, evidence);
  const isMute =
    isTooThin(view, evidence) ||
    isHeldOffice(view) ||
    isOneOfSeries(view, evidence) ||
    isSaidAgain({ view, evidence, needed, isNews, isLone: span.first === span.last });
  const isWord = trigger.kind === 'about' && !trigger.isStrong;
  if (isMute && (isWord || evidence.score < needed)) return null;
  return {
    event,
    trigger,
    score: evidence.score,
    needed,
    isMute,
    isPlural: isPluralOrCounted(view),
    evidence,
    ...span,
  };
}

function thresholdOf({ kind, isDescription, isStrong }: Trigger): number {
  if (kind === 'name') return isDescription ? THRESHOLD.description : THRESHOLD.name;
  return isStrong ? THRESHOLD.strong : THRESHOLD.weak;
}

function subjectSurplus({ kind }: Trigger, { who, when, where }: Evidence): number {
  return kind === 'about' && who < 2 && when + where === 0 ? THRESHOLD.bareSubject : 0;
}

function loneSurplus({ kind, isStrong }: Trigger, { first, last }: WordSpan): number {
  if (kind === 'name' || kind === 'cue' || last > first) return 0;
  return isStrong ? THRESHOLD.lone : THRESHOLD.loneWeak;
}

/** A kind word without anybody or any place is no scene, whatever else is said. */
function hasNoSetting({ kind, outcome }: Trigger, { who, where }: Readonly<Evidence>): boolean {
  return kind === 'kind' && !outcome && who + where < LEAST.setting;
}

/** Words of the story alone do not reach the threshold from so far below, least of all where none of its subject is heard. */
function isHopeless({ event, trigger, scene, thread }: View, { score }: Readonly<Evidence>): boolean {
  if (trigger.kind === 'name') return false;
  const missing = THRESHOLD.strong - THRESHOLD.gap - score;
  if (missing > FURTHER_MOST) return true;
  return missing > FURTHER_MOST - WHAT.topicMost && !isTopical(thread.language.getStory(event.number).topic, scene);
}

function isTopical(topic: ReadonlyMap<string, number>, { positions }: View['scene']): boolean {
  for (const word of topic.keys()) if (positions.has(word)) return true;
  return false;
}

function emptyEvidence(): Evidence {
  return {
    score: 0,
    who: 0,
    when: 0,
    where: 0,
    what: 0,
    spans: [],
    grounds: [],
    isJoined: false,
    isCurrent: false,
    isPointed: false,
    support: null,
  };
}

function gather({ view, evidence, rules }: { view: View; evidence: Evidence; rules: readonly EvidenceRule[] }): void {
  for (const weigh of rules) {
    const found = weigh(view, evidence);
    evidence.score += found.score ?? 0;
    evidence.who += found.who ?? 0;
    evidence.when += found.when ?? 0;
    evidence.where += found.where ?? 0;
    evidence.what += found.what ?? 0;
    evidence.isJoined ||= found.isJoined ?? false;
    evidence.isCurrent ||= found.isCurrent ?? false;
    evidence.isPointed ||= found.isPointed ?? false;
    if (found.spans) evidence.spans.push(...found.spans);
    if (found.grounds) evidence.grounds.push(...found.grounds);
    evidence.support = found.support ?? evidence.support;
  }
}

/** Several sorts of evidence must come together: a high score from one alone is a coincidence. */
function isTooThin({ event, trigger }: View, evidence: Evidence): boolean {
  if (trigger.kind === 'name') return false;
  const { who, when, where, what, isCurrent, isJoined, isPointed } = evidence;
  const { isStrong } = trigger;
  const dimensions = dimensionsOf(evidence, event);
  if (dimensions < (isStrong ? THRESHOLD.strongDimensions : THRESHOLD.weakDimensions)) return true;
  const hasSetting = who + where >= LEAST.setting;
  if (!hasSetting && (what < 2 || (trigger.kind === 'about' && when < 1))) return true;
  if (!isStrong && when + where + what < 1) return true;
  const onlyWho = when + where + what < 0.5 && who < 2;
  if (isStrong && onlyWho && !(isCurrent && (isJoined || isPointed || who >= 1))) return true;
  if (trigger.kind === 'about' && (isStrong ? isSubjectAlone(evidence) : !hasSetting || when < 1)) return true;
  return event.kind === 'statement' && !(what >= 1 && when + who >= 2);
}

/** An office that somebody still holds is who they are, not what happened; only taking it is. */
function isHeldOffice({ event, trigger, thread }: View): boolean {
  const isHeld = event.to === null || (thread.today !== null && event.to >= thread.today);
  return event.kind === 'office' && isHeld && !(trigger.kind === 'kind' && trigger.isStrong);
}

/** A series is meant by a name, a plural or a count; one meeting or one blow is one of them, and nothing says which. */
function isOneOfSeries(view: View, { who, when, where, what }: Evidence): boolean {
  if (!view.event.isSeries || view.trigger.kind === 'name') return false;
  return !isPluralOrCounted(view) || (who < 2 && when + where + what < 1);
}

/** What a subject needs beside it: another word of the story, or so many bits over the threshold that it can be no other. */
const SUBJECT_NEEDS = { what: 1.5, who: 2, surplus: 2.5 } as const;

/** A subject alone is no happening: it needs a time, a place, both sides, another word, or to be what is going on. */
function isSubjectAlone({ who, when, where, what, isCurrent, score }: Evidence): boolean {
  const isAccompanied = when + where >= 1 || what >= SUBJECT_NEEDS.what || who >= SUBJECT_NEEDS.who || isCurrent;
  return !isAccompanied && score < THRESHOLD.strong + SUBJECT_NEEDS.surplus;
}

function dimensionsOf({ who, when, where, what, isCurrent, isJoined, isPointed }: Evidence, event: KnownEvent): number {
  const isPlaceOfPart = event.places.some(({ isPart }) => isPart);
  return (
    Math.min(2, who) +
    Math.min(1, when) +
    Math.min(1, where) +
    Math.min(2, what) +
    (isCurrent || isJoined ? 0.5 : 0) +
    (isJoined && isPlaceOfPart ? 0.5 : 0) +
    (isPointed ? 0.5 : 0)
  );
}

/** What was told before is told again only by name, by a date of its own, or by much evidence; the article's news never. */
function isSaidAgain({
  view: { event, trigger, thread },
  evidence,
  needed,
  isNews,
  isLone,
}: {
  view: View;
  evidence: Evidence;
  needed: number;
  isNews: boolean;
  isLone: boolean;
}): boolean {
  if (trigger.kind === 'name' || !thread.told.has(event.number)) return false;
  if (isNews) return true;
  const { when, who, score, support } = evidence;
  if (trigger.kind === 'about' && when === 0) return true;
  const hasOwnDate = when > 0 && (support?.bits ?? 0) >= AGAIN.time;
  const hasMuch =
    who >= 1 &&
    dimensionsOf(evidence, event) >= AGAIN.dimensions &&
    score >= needed + (trigger.isStrong ? AGAIN.strong : AGAIN.weak) + (isLone ? AGAIN.lone : 0);
  return !hasOwnDate && !trigger.outcome && !hasMuch;
}
