/** Why a pack is refused: a sentence for the reader, and the faults of single lines where there are any. */
export class PackFault extends Error {
  override readonly name = 'PackFault';
  readonly lines: readonly string[];

  constructor(reason: string, { lines = [], cause }: { lines?: readonly string[]; cause?: unknown } = {}) {
    super(reason, { cause });
    this.lines = lines;
  }
}
