import type { Block } from './page-blocks';

/** "(Jane Doe/News Service/AP)": how agencies credit a picture. */
const CREDIT_AT_END = /\((?:[^()/]{2,60}\/)+[^()/]{2,40}\)$/;
/** Captions are short. Units. */
const LONGEST = 400;

/** A caption that a feed left among the paragraphs: it ends in a picture credit instead of a full stop. */
export function isCreditedLine({ text, sentences, units, isHeading }: Block): boolean {
  return !isHeading && units < LONGEST && sentences <= 1 && CREDIT_AT_END.test(text);
}
