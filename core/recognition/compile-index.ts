import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import { compileActorSections } from './actors/compile-actor-sections';
import { compileEventSections } from './events/compile-event-sections';
import { writeIndexFile } from './index-file';

/** Compiles all names and cues of the records into one buffer, to be stored and opened without parsing. */
export function compileIndex({ actors, events }: { actors: readonly Actor[]; events: readonly Event[] }): ArrayBuffer {
  return writeIndexFile({ ...compileActorSections(actors), ...compileEventSections({ actors, events }) });
}
