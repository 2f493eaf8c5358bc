import type { Actor } from '../../model/actor';
import { openIndexFile, type Section, writeIndexFile } from '../index-file';
import { compileRecordTable } from '../record-table';
import { compileFoldSections, openFoldTable } from '../text/fold-table';
import { buildTrie, type TrieName } from '../trie/build-trie';
import { actorEntryOf } from './actor-entry';
import { groupNamesByForm } from './group-names-by-form';
import { packFlags } from './name-flags';

/**
 * The actors' half of an index: the fold table (`fold.*`), the trie of all names (`actor.token.*`, `actor.trie.*`), what each
 * name means (`actor.sense.actors` → entry, `actor.sense.flags`; the senses of one string lie together, the trie's value is
 * the first) and the entries (`actor.entry.*`).
 */
export function compileActorSections(actors: readonly Actor[]): Record<string, Section> {
  const foldSections = compileFoldSections();
  const fold = openFoldTable(openIndexFile(writeIndexFile(foldSections)));
  const forms = groupNamesByForm(actors, fold);
  const names: TrieName[] = [];
  const senseActors: number[] = [];
  const senseFlags: number[] = [];
  for (const [text, senses] of forms) {
    names.push({ words: text.split(' '), value: senseActors.length });
    senses.forEach((sense, index) => {
      senseActors.push(sense.actor);
      senseFlags.push(packFlags(sense.flags, index === senses.length - 1));
    });
  }
  return {
    ...foldSections,
    ...buildTrie(names),
    'actor.sense.actors': Uint32Array.from(senseActors),
    'actor.sense.flags': Uint32Array.from(senseFlags),
    ...compileRecordTable('actor.entry', actors.map(actorEntryOf)),
  };
}
