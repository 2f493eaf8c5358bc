import type { PackSource } from '../pack-source';

/** What a comparison with a reference found. `differing`: one line each, beginning with the record's id. */
export type ReferenceReport = { what: string; by: string; checked: number; differing: string[] };

/** Compares one sort of field with a file of the reference folder. Its `what` names the fields. */
export type ReferenceCheck = (pack: PackSource, reference: ReferenceFolder) => ReferenceReport;

/** Reads a gzipped text file by name. */
type ReferenceFolder = (file: string) => string;
