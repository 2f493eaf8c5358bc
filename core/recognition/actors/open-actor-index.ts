import type { IndexFile } from '../index-file';
import { openNumberMap } from '../number-map';
import { openRecordTable } from '../record-table';
import { type FoldTable, openFoldTable } from '../text/fold-table';
import { hashWord } from '../text/hash-word';
import type { Tokens } from '../text/tokenise';
import { matchesAt, numberText, openTrie, type TrieMatch } from '../trie/walk-trie';
import type { ActorEntry } from './actor-entry';
import type { Sense } from './name-flags';
import { openSenseTable } from './sense-table';
import { wikidataNumber } from './wikidata-number';

/** A text's tokens as numbers, for the index that made them. */
export type TextNumbers = readonly Int32Array[];

/** A known name that begins at the token asked for: `end` is the first token behind it, `value` asks for its senses. */
type KnownName = TrieMatch;

/** The actors' half of an opened index, or of several as one (`layer-actor-indexes.ts`). */
export type ActorIndex = {
  fold: FoldTable;
  /** Entries are numbered from 0 up to it. */
  count: number;
  numberText(tokens: Tokens): TextNumbers;
  /** Senses are numbered from 0 up to it. */
  senseCount: number;
  /** All names that begin at token `start`, shortest first; token `skipped` (a middle initial, else -1) is read over. */
  namesAt(numbers: TextNumbers, start: number, skipped: number): readonly KnownName[];
  /** Whom a name may mean, by its `value`. */
  sensesAt(value: number): Sense[];
  getEntry(number: number): ActorEntry;
  /** The number of an entry; null if the id is not there. */
  findActor(id: string): number | null;
  /** The entry for the same actor as one of another pack: of the same id, or the same Wikidata id. */
  findSame(entry: ActorEntry): number | null;
};

const NO_NAMES: readonly KnownName[] = [];

/** Views over the file's buffer. @throws Error if it lacks a section. */
export function openActorIndex(file: IndexFile): ActorIndex {
  const trie = openTrie(file);
  const senses = openSenseTable(file);
  const entries = openRecordTable<ActorEntry>(file, 'actor.entry');
  const byId = openNumberMap(file, 'actor.id');
  const byWikidata = openNumberMap(file, 'actor.wikidata');
  const findActor = (id: string) => byId.get(hashWord(id)).find((number) => entries.get(number).id === id) ?? null;
  return {
    fold: openFoldTable(file),
    count: entries.count,
    numberText: (tokens) => [numberText(trie, tokens)],
    senseCount: senses.count,
    namesAt: ([numbers], start, skipped) => (numbers ? matchesAt(trie, numbers, start, skipped) : NO_NAMES),
    sensesAt: senses.at,
    getEntry: (number) => entries.get(number),
    findActor,
    findSame: ({ id, wikidata }) =>
      findActor(id) ?? (wikidata ? (byWikidata.get(wikidataNumber(wikidata))[0] ?? null) : null),
  };
}
