import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import { compileActorSections } from './actors/compile-actor-sections';
import { compileEventSections } from './events/compile-event-sections';
import { writeIndexFile } from './index-file';

/** All records at once: the same bytes that `createIndexCompiler` makes of them in this order. */
export function compileIndex(records: { actors: readonly Actor[]; events: readonly Event[] }): ArrayBuffer {
  return writeIndexFile({ ...compileActorSections(records.actors), ...compileEventSections(records) });
}
