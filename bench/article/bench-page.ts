/** A page that the article bench reads, with what a reader would call its article. */
export type BenchPage = {
  name: string;
  url: string;
  isArticle: boolean;
  /** As served. */
  html: Uint8Array;
  /** Title and standfirst: neither asked for nor held against what was found. */
  besides: string;
  /** The article's text, a block a line. */
  text: string;
};
