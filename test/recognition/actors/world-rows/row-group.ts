/**
 * Sentences in the notation of `marked-text.ts`; one that begins with `@YYYY-MM-DD ` is of that day. In a decoy some known
 * name stands unmarked, because it is not meant.
 */
export type RowGroup = { name: string; rows: readonly string[]; decoys: readonly string[] };
