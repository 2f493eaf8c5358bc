import type { Actor } from '../model/actor';
import type { Event } from '../model/event';
import type { PackRecord } from '../model/pack';
import { createActorCompiler } from './actors/create-actor-compiler';
import { compileEventSections } from './events/compile-event-sections';
import { type IndexPart, layIndexFile } from './index-file';
import type { KeepBytes } from './record-table';

/**
 * Makes the index of one pack from its records, which come one by one: a million actors need not be in memory at once. Events
 * are kept, since the words of each are weighed against those of all.
 */
export type IndexCompiler = {
  add(record: PackRecord): void;
  /** The index file in parts. `findActors` gives the actors of these ids that are known, in this pack or another; events are compiled with their names. */
  finish(findActors: (ids: readonly string[]) => Promise<readonly Actor[]>): Promise<IndexPart[]>;
};

/** `keep`: where the actors' entries go, the larger half of a large index, if not into memory. */
export function createIndexCompiler(keep?: KeepBytes): IndexCompiler {
  const actorCompiler = createActorCompiler(keep);
  const events: Event[] = [];
  return {
    add(record) {
      if (record.type === 'actor') actorCompiler.add(record);
      else events.push(record);
    },
    async finish(findActors) {
      const named = events.flatMap(({ participants = [] }) => participants.map(({ actor }) => actor));
      const actors = await findActors([...new Set(named)]);
      return layIndexFile({ ...actorCompiler.finish(), ...compileEventSections({ actors, events }) });
    },
  };
}
