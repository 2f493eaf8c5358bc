import type { PackSource, PlacedRecord, SourceFault } from '../pack-source';

/** Looks at a whole pack for one kind of fault; an empty list is a clean pack. */
export type PackCheck = (pack: PackSource) => SourceFault[];

/** A fault of a record, named by its place and id. */
export function faultAt({ record, file, line }: PlacedRecord, words: string): SourceFault {
  return { where: `${file}:${line}`, words: `${record.id}: ${words}` };
}
