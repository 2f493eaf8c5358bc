import type { IndexFile } from '../index-file';
import { openRecordTable, type RecordTable } from '../record-table';
import { type FoldTable, openFoldTable } from '../text/fold-table';
import { openTrie, type Trie } from '../trie/walk-trie';
import type { ActorEntry } from './actor-entry';

/** The actors' half of an opened index: views over its buffer. */
export type ActorIndex = {
  fold: FoldTable;
  trie: Trie;
  senseActors: Uint32Array;
  senseFlags: Uint32Array;
  entries: RecordTable<ActorEntry>;
};

/** @throws Error if the file lacks a section. */
export function openActorIndex(file: IndexFile): ActorIndex {
  return {
    fold: openFoldTable(file),
    trie: openTrie(file),
    senseActors: file.units32('actor.sense.actors'),
    senseFlags: file.units32('actor.sense.flags'),
    entries: openRecordTable<ActorEntry>(file, 'actor.entry'),
  };
}
