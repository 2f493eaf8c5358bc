/** Limits on the reading of a page. Pages are untrusted, and the browser's main thread waits while we read. */
export const READING_LIMITS = {
  /** A long news page has 5,000 to 20,000 nodes, comments and menus included. */
  nodes: 300_000,
  /** What is read between two chances to stop: about 1 ms in a browser. Nodes. */
  nodesPerStep: 500,
  /** Blocks scored between two chances to stop. */
  blocksPerStep: 200,
  /** Elements within elements; browsers' parsers stop at 512 (HTML standard, "tree construction", as implemented). */
  depth: 512,
  /** Blocks of a page, menus and teasers included; an article has some hundred. */
  blocks: 20_000,
  /** Text of a page. UTF-16 units; eight times `LIMITS.articleCharacters` would be needed by no article. */
  characters: 2_000_000,
  /** All JSON-LD of a page. Long live blogs come near it; parsing (about 10 ms) is one task that is not cut. UTF-16 units. */
  jsonLdLength: 1_000_000,
  /** JSON-LD scripts on one page. */
  jsonLdScripts: 50,
  /** Nodes looked at in one JSON-LD graph. */
  jsonLdNodes: 2_000,
  /** Article text stated in JSON-LD, of which every word is indexed. UTF-16 units. */
  statedBodyLength: 100_000,
} as const;
