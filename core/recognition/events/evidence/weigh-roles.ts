import type { Part, PartRole } from '../event-features';
import type { SceneActor } from '../scene';
import { sidesOf } from '../sides-of';
import { ROLE } from '../weights';
import type { EvidenceRule, View } from './evidence';

/** How far from the verb its subject and its object may stand, and how far back a form of "be" shows a passive. Words. */
const REACH = { subject: 8, object: 6, passive: 3, joint: 2, owner: 3, behindJoint: 4 } as const;
/** Whose doing is a strange subject's: those that act in events. */
const ACTING = /^(?:person|state|armed-group|organisation|party)$/;

type Cast = { actor: SceneActor; role: PartRole };

/** Which way it went: "X sanctioned Y" is no sanction of Y against X, nor is "Y's attack on X". */
export const weighRoles: EvidenceRule = (view) => {
  const { event, trigger } = view;
  if (trigger.kind !== 'kind' || !event.parts.some(({ role }) => role)) return {};
  let score = 0;
  for (const { actor, role } of trigger.isNoun ? castOfNoun(view) : castOfVerb(view))
    score += verdictOn(view, actor, role);
  return { score: Math.max(ROLE.reversed, score) };
};

function verdictOn({ event }: View, actor: SceneActor, role: PartRole): number {
  if (!event.parts.some((part) => part.role === role)) return 0;
  const parts = sidesOf(event, actor).map(({ part }) => part);
  if (isOtherPerson(actor, parts) && event.parts.some((part) => part.isPerson && part.role === role))
    return ROLE.otherPerson;
  if (parts.some((part) => part.role === role)) return ROLE.match;
  if (parts.length === 0) return role === 'agent' && ACTING.test(actor.facts?.kind ?? '') ? ROLE.otherAgent : 0;
  return parts.every((part) => part.role !== undefined) ? ROLE.reversed : 0;
}

/** A countryman of those who had a part: a state's other minister made another visit. */
function isOtherPerson({ id, facts }: SceneActor, parts: readonly Part[]): boolean {
  return facts?.kind === 'person' && !parts.some(({ actor }) => actor === id);
}

function castOfVerb({ trigger, scene: { words, here }, thread }: View): Cast[] {
  const { passive, agentMarks } = thread.language.lexicon.functionWords;
  const clause = words[trigger.first]?.strong;
  const isInClause = ({ first }: SceneActor) => words[first]?.strong === clause;
  const lowersOf = (from: number, to: number) => words.slice(Math.max(0, from), to).map(({ lower }) => lower);
  const isPassive = lowersOf(trigger.first - REACH.passive, trigger.first).some((word) => passive.has(word));
  const before = here.filter((actor) => actor.last < trigger.first && isInClause(actor)).at(-1);
  const behind = here.find((actor) => actor.first > trigger.last && isInClause(actor));
  const cast: Cast[] = [];
  if (before && trigger.first - before.last <= REACH.subject)
    cast.push({ actor: before, role: isPassive ? 'target' : 'agent' });
  if (behind && behind.first - trigger.last <= REACH.object) {
    const isBy = lowersOf(trigger.last + 1, behind.first).some((word) => agentMarks.has(word));
    if (isBy || !isPassive) cast.push({ actor: behind, role: isBy ? 'agent' : 'target' });
  }
  return cast;
}

function castOfNoun({ trigger, scene: { words, here }, thread }: View): Cast[] {
  const { agentMarks, targetMarks, hostMarks } = thread.language.lexicon.functionWords;
  const cast: Cast[] = [];
  const owner = here.filter((actor) => actor.last < trigger.first).at(-1);
  if (owner && trigger.first - owner.last <= REACH.owner && isOwner(owner, words))
    cast.push({ actor: owner, role: 'agent' });
  for (let at = trigger.last + 1; at <= trigger.last + REACH.joint; at++) {
    const lower = words[at]?.lower ?? '';
    const role = agentMarks.has(lower)
      ? 'agent'
      : targetMarks.has(lower)
        ? 'target'
        : hostMarks.has(lower)
          ? 'host'
          : null;
    if (!role) continue;
    const behind = here.find(({ first }) => first > at && first - at <= REACH.behindJoint);
    if (behind && words[behind.first]?.commas === words[at]?.commas) cast.push({ actor: behind, role });
    break;
  }
  return cast;
}

/** "Israel's", "Israeli"; in "Kabul attack" the name may be the place. */
function isOwner({ last, use }: SceneActor, words: View['scene']['words']): boolean {
  const [word, next] = [words[last], words[last + 1]];
  if (!word || !next || word.commas !== next.commas || word.strong !== next.strong) return false;
  return use === 'demonym' || next.start - word.end >= POSSESSIVE_GAP;
}

/** An apostrophe and a space at least. Characters. */
const POSSESSIVE_GAP = 2;
