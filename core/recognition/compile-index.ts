import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import { compileActorSections } from './actors/compile-actor-sections';
import { compileEventSections } from './events/compile-event-sections';
import { writeIndexFile } from './index-file';

/** Compiles all names and cues of the records into one buffer, to be stored and opened without parsing. */
export function compileIndex(records: { actors: readonly Actor[]; events: readonly Event[] }): ArrayBuffer {
  // In order of their ids, by which actors are found again; and the same records make the same index however they come.
  const actors = [...records.actors].sort(byId);
  const events = [...records.events].sort(byId);
  return writeIndexFile({ ...compileActorSections(actors), ...compileEventSections({ actors, events }) });
}

function byId(one: { id: string }, other: { id: string }): number {
  return one.id < other.id ? -1 : 1;
}
