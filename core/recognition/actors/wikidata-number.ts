/** The number in a Wikidata id ("Q42" → 42): some two hundred million are given out, so it fits into 32 bits. */
export function wikidataNumber(id: string): number {
  return Number(id.slice(1)) >>> 0;
}
