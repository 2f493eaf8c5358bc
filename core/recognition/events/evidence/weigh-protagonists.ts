import type { EventKind } from '../../../model/event';
import type { Part } from '../event-features';
import { PROTAGONIST } from '../weights';
import type { EvidenceRule, View } from './evidence';

/** Kinds that are what somebody did: whoever is only spoken of elsewhere in the article is not the one. */
const PERSONAL: ReadonlySet<EventKind> = new Set(['statement', 'visit', 'call', 'resignation', 'residence']);

/** Whom the event's label names ("Resignation of *Boris Johnson*"): where they are not spoken of, another event is meant. */
export const weighProtagonists: EvidenceRule = (view) => {
  if (view.trigger.kind === 'name') return {};
  let score = isUnheard(view) ? PROTAGONIST.unheard : 0;
  const isOfAgents = PERSONAL.has(view.event.kind);
  for (const part of view.event.parts) {
    const isAgent = isOfAgents && part.isPerson && part.role === 'agent';
    if (part.isNamed || isAgent) score += missing(part, view, isAgent);
  }
  return { score: Math.max(PROTAGONIST.most, score) };
};

function missing(part: Part, { scene, thread }: View, isAgent: boolean): number {
  const spokenOf = isAgent ? scene.actors : [...scene.actors, ...thread.dominant];
  if (spokenOf.some(({ id }) => id === part.actor)) return 0;
  if (!part.isPerson) {
    return spokenOf.some(({ facts }) => facts?.country === part.actor) ? 0 : PROTAGONIST.other;
  }
  return spokenOf.some(({ id }) => id === part.country) ? PROTAGONIST.personOfState : PROTAGONIST.person;
}

/** "Killing of Issam *Abdallah*": the pack need not know him for his name to be missed. */
function isUnheard({ event: { properWords }, scene: { positions } }: View): boolean {
  return properWords.length > 0 && !properWords.some((word) => positions.has(word));
}
