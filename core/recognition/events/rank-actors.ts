import type { ActorMention } from '../actor-mention';
import type { EventIndex } from './open-event-index';
import type { SceneActor } from './scene';

/** What an article is about shows in few. */
const RANKED = 4;

/** The actors that the article names most often, first the most frequent. */
export function rankActors(actors: readonly ActorMention[], index: EventIndex): SceneActor[] {
  const counts = new Map<string, { count: number; use: SceneActor['use'] }>();
  for (const { targets, use } of actors) {
    const [id] = targets;
    if (id !== undefined) counts.set(id, { count: (counts.get(id)?.count ?? 0) + 1, use });
  }
  return [...counts]
    .sort(([, a], [, b]) => b.count - a.count)
    .slice(0, RANKED)
    .map(([id, { use }]) => ({ id, facts: index.findActor(id), use, first: -1, last: -1, factor: 1 }));
}
