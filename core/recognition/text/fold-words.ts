const MARKS = /\p{M}/gu;

/** A short string folded without the table, for comparing with word lists of plain letters when an index is compiled. */
export function foldWords(text: string): string {
  return text
    .normalize('NFKD')
    .replace(MARKS, '')
    .toLowerCase()
    .replace(/[.'’]/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}
