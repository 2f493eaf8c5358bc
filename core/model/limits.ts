/** Limits on everything that comes from outside, each with its reason. Both ends of a boundary enforce them. */
export const LIMITS = {
  /** One record is a page of text at most; a longer line is a broken or hostile file. Characters. */
  packLineLength: 100_000,
  /** Larger than any pack we can import in a browser's memory budget. Bytes, after decompression. */
  packBytes: 2_000_000_000,
  /** IndexedDB writes grow slower than linear past this, and one transaction must not block the store. Records. */
  importBatch: 1_000,
  /** An error report that a person reads, not a second copy of a broken file. */
  reportedFaults: 20,
  /** The card's first line must be read at a glance (EVENTS.md, LOOKS.md). Characters. */
  descriptionLength: 80,
  /** Two to four sentences. Characters. */
  summaryLength: 900,
  /** The longest official names of states and treaties stay below it. Characters. */
  nameLength: 200,
  /** A book chapter; news articles end far earlier. Blocks and characters in one message. */
  articleBlocks: 4_000,
  articleCharacters: 1_000_000,
  /** What a page states of itself: address, title, language. Longer ones are not what a page means by them. Characters. */
  statedLength: 10_000,
  /** A 5,000-word article has about 600 marks; beyond this the page is not prose. */
  mentions: 5_000,
} as const;
