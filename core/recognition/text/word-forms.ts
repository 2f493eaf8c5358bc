/** How a language's words are brought to comparable forms. All take folded words (`foldWord`). */
export type WordForms = {
  /** Inflections and the commonest derivations off: for subjects ("negotiations" = "negotiated"). */
  stem(word: string): string;
  /** The plural off and nothing else: for nouns of a happening ("accords" = "accord" ≠ "according"). */
  noun(word: string): string;
  /** The inflection off: for verbs of a happening ("besieged" = "besieging"), irregular ones included. */
  verb(word: string): string;
};
