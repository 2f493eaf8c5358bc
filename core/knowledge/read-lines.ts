/** A line of text and its number, counted from 1 over all lines, blank ones included (they are left out). */
export type NumberedLine = { number: number; text: string };

/**
 * Cuts chunks into lines without ever holding more than one chunk and one line. A line that grows past `longest`
 * characters is handed over as far as it was read and ends the reading, so that a file without line ends does not fill
 * the memory.
 */
export async function* readLines(chunks: AsyncIterable<string>, longest: number): AsyncGenerator<NumberedLine> {
  let number = 1;
  let rest = '';
  for await (const chunk of chunks) {
    const pieces = (rest + chunk).split('\n');
    rest = pieces.pop() ?? '';
    for (const piece of pieces) {
      const text = piece.endsWith('\r') ? piece.slice(0, -1) : piece;
      if (text.trim() !== '') yield { number, text };
      number++;
    }
    if (rest.length > longest) break;
  }
  if (rest.trim() !== '') yield { number, text: rest };
}
