import { english } from './english';
import type { Lexicon } from './lexicon';

/** The languages in which events are recognised. A further one is a file beside `english.ts` and a line here. */
export const LEXICONS: readonly Lexicon[] = [english];
