/** An import under way, done, or refused with what was wrong. */
export type ImportState =
  | { kind: 'running'; file: string; records: number }
  | { kind: 'done'; title: string; records: number }
  | { kind: 'refused'; file: string; reason: string; faults: string[] };
