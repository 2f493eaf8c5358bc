import type { WordSpan } from '../../text/find-phrase';
import { isCurrent } from '../event-age';
import { findStems } from '../find-stems';
import type { SceneActor } from '../scene';
import { sidesOf } from '../sides-of';
import { NEARNESS, WHO } from '../weights';
import type { Contribution, EvidenceRule, View } from './evidence';
import { isBeside } from './near-trigger';

type Side = { weight: number; actor: SceneActor; isDominant: boolean };

/** A pronoun before or just behind the trigger fetches its actors from over the border. Words behind. */
const FETCH_REACH = 2;
/** Across a border that a pronoun reaches over, an actor counts nearly in full. */
const FETCHED = 0.9;
/** How far behind a joint ("war *in* …") and before the kind word ("*Afghan* war") the joined may stand. Words. */
const JOINT = { joint: 2, behind: 4, before: 2 } as const;
/** Kinds of actors whose presence tells against an event they had no part in; media and places are everywhere. */
const STRANGERS = /^(?:person|state|armed-group|party)$/;

/** Who: the best evidence for each side; joined to the kind word it counts more; actors without a part count against. */
export const weighActors: EvidenceRule = (view) => {
  const { event, thread, trigger, near } = view;
  const nearActor = actorNearness(view);
  const sides = sidesHere(view, nearActor);
  const best = [...sides.values()].sort((a, b) => b.weight - a.weight).slice(0, WHO.fullSides + 1);
  const isJoined = trigger.isNoun && isJoinedTo(view, best);
  const isAbout = [...sides.values()].some(({ actor }) =>
    thread.dominant.slice(0, 2).some(({ id }) => id === actor.id),
  );
  const current = isCurrent(event, thread.currentSince) && (isJoined || isAbout);
  const score = best.reduce(
    (sum, { weight }, rank) => sum + (rank < WHO.fullSides ? weight : weight * WHO.nextSide),
    0,
  );
  const { pointing } = thread.language.lexicon.functionWords;
  return {
    score:
      score +
      (isJoined ? WHO.joined : 0) +
      strangers(view, nearActor) +
      pairBits(view) +
      (findOtherSubject(view) ? WHO.otherSubject : 0) +
      (current ? WHO.current : 0),
    who: best.reduce((sum, side) => sum + dimensionOf(side), 0),
    spans: [...best.map(({ actor }) => actor), ...pairSpan(view)]
      .filter(({ first }) => isBeside(near, first))
      .map(({ first, last }) => ({ first, last })),
    grounds: [
      ...best.map(({ actor }) => ({ kind: 'actor' as const, actor })),
      ...(current ? [{ kind: 'current' as const }] : []),
    ],
    isJoined,
    isCurrent: current,
    isPointed: current && pointing.has(view.scene.words[trigger.first - 1]?.lower ?? ''),
  } satisfies Contribution;
};

function sidesHere(view: View, nearActor: (actor: SceneActor) => number): Map<string, Side> {
  const { event, scene, thread } = view;
  const sides = new Map<string, Side>();
  const subject = findOtherSubject(view);
  for (const actor of scene.actors) {
    if (subject && isOutdone(actor, subject, view)) continue;
    for (const { part, bits } of sidesOf(event, actor)) {
      const weight = bits * actor.factor * nearActor(actor);
      if (weight > (sides.get(part.side)?.weight ?? 0)) sides.set(part.side, { weight, actor, isDominant: false });
    }
  }
  for (const actor of thread.dominant) {
    if (subject && isOutdone(actor, subject, view)) continue;
    for (const { part, bits } of sidesOf(event, actor)) {
      if (!sides.has(part.side)) sides.set(part.side, { weight: bits * WHO.dominant, actor, isDominant: true });
    }
  }
  return sides;
}

/** "…, Han Duck-soo, who was himself impeached": the person before the verb, in its clause, is who it is said of. */
function subjectOf({ trigger, scene: { words, here } }: View): SceneActor | null {
  if (trigger.isNoun) return null;
  const verb = words[trigger.first];
  const before = here.filter(({ last }) => last < trigger.first);
  const nearest = before.at(-1);
  if (!verb || nearest?.facts?.kind !== 'person') return null;
  return words[nearest.last]?.strong === verb.strong ? nearest : null;
}

/** Whether the verb is said of somebody who had no part in the event, while others had: then those are not meant. */
function findOtherSubject(view: View): SceneActor | null {
  const { parts } = view.event;
  const subject = parts.some(({ isPerson }) => isPerson) ? subjectOf(view) : null;
  return subject && !parts.some(({ actor }) => actor === subject.id) ? subject : null;
}

/** The other subject himself does not stand for his state, and persons outside his clause are not spoken of. */
function isOutdone({ id, first, last, facts }: SceneActor, subject: SceneActor, { scene: { words } }: View): boolean {
  if (id === subject.id) return true;
  if (facts?.kind !== 'person') return false;
  return first < 0 || (last < subject.first && words[last]?.commas !== words[subject.last]?.commas);
}

function dimensionOf({ actor, isDominant }: Side): number {
  if (isDominant) return 0.25;
  return actor.factor >= WHO.carriedByPronoun ? 1 : 0.5;
}

/** "After Kim and Trump met, their talks collapsed": the possessive fetches the actors from over the border. */
function actorNearness({ scene: { words }, trigger, thread, near }: View): (actor: SceneActor) => number {
  const { possessives } = thread.language.lexicon.functionWords;
  const clause = words[trigger.first]?.strong ?? 0;
  const fetches = words
    .slice(0, trigger.last + 1 + FETCH_REACH)
    .some(({ strong, lower }) => strong === clause && possessives.has(lower));
  return ({ first }) =>
    first >= 0 && fetches && (words[first]?.strong ?? 0) < clause ? Math.max(near(first), FETCHED) : near(first);
}

/** "war in Ukraine", "Afghan war": kind word and actor or place are joined by grammar. */
function isJoinedTo({ event, trigger, scene, thread }: View, best: readonly Side[]): boolean {
  const { words } = scene;
  const { joints } = thread.language.lexicon.functionWords;
  const joint = words
    .slice(trigger.last + 1, trigger.last + 1 + JOINT.joint)
    .findIndex(({ lower }) => joints.has(lower));
  const touches = ({ first, last }: WordSpan) =>
    (joint >= 0 && first > trigger.last && first - trigger.last - joint <= JOINT.behind) ||
    (last < trigger.first &&
      trigger.first - last <= JOINT.before &&
      words[last]?.commas === words[trigger.first]?.commas);
  return (
    best.some(({ actor }) => actor.first >= 0 && touches(actor)) ||
    event.places.some((place) => findStems(scene, place.words).some(touches))
  );
}

function strangers({ event, trigger, scene }: View, nearActor: (actor: SceneActor) => number): number {
  let score = 0;
  for (const actor of scene.here) {
    const kind = actor.facts?.kind ?? '';
    if (!STRANGERS.test(kind) || nearActor(actor) <= NEARNESS.sameClause || sidesOf(event, actor).length > 0) continue;
    const isJoined = trigger.isNoun && scene.hangsOn[actor.first] === trigger.last && kind !== 'person';
    score += isJoined ? WHO.joinedStranger : WHO.stranger;
  }
  return Math.max(WHO.strangersMost, score);
}

/** "Their talks" are talks of both; an event that one of the two had no part in is not meant. */
function pairBits({ event, trigger, scene: { pair, words } }: View): number {
  if (!pair || pair.at > trigger.last || words[pair.at]?.strong !== words[trigger.first]?.strong) return 0;
  const isOfBoth = pair.actors.every(({ id }) => event.parts.some(({ actor }) => actor === id));
  return isOfBoth ? WHO.bothOfPair : WHO.notBothOfPair;
}

function pairSpan({ scene: { pair }, trigger }: View): WordSpan[] {
  return pair && pair.last >= pair.at && pair.at < trigger.first ? [{ first: pair.at, last: pair.last }] : [];
}
