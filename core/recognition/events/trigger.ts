import type { WordSpan } from '../text/find-phrase';

/** Words that may point to an event. */
export type Trigger = WordSpan & {
  kind: 'name' | 'cue' | 'about' | 'kind' | 'outcome';
  text: string;
  bits: number;
  isNoun: boolean;
  isStrong: boolean;
  isPlural: boolean;
  /** A verb in the present tense ("kill"): what is, not what happened. */
  isPresent: boolean;
  /** A name that only describes: "resignation of X" is also that of another year, or one to come. */
  isDescription: boolean;
  /** The kind word that stands in the event's own label. */
  isOwn: boolean;
  /** Words for how the event ended, near the kind word. */
  outcome: WordSpan | null;
};
