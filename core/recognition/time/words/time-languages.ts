import { english } from './english';
import { german } from './german';
import type { TimeWords } from './time-words';

/** The languages in which times are read. A further one is a file beside `english.ts` and a line here. */
export const TIME_LANGUAGES: readonly TimeWords[] = [english, german];
