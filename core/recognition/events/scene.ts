import type { Sentence, Word } from '../text/read-sentences';
import type { TimeExpression } from '../time/time-expression';
import type { ActorFacts, Part } from './event-features';
import type { KnownEvent, LanguageIndex } from './open-event-index';

/** An actor as a sentence offers it. `first` = -1: not in this sentence. `factor`: how fully it counts, 0 to 1. */
export type SceneActor = {
  id: string;
  facts: ActorFacts | null;
  use: 'name' | 'surname' | 'demonym' | 'metonym' | 'acronym';
  first: number;
  last: number;
  factor: number;
};

export type SceneTime = TimeExpression & {
  isFirstSince: boolean;
  /** The interval with a few days' slack, for time zones and reports the day after. */
  aroundFrom: string;
  aroundTo: string;
  /** What ended on this day or later was still spoken of in the interval. */
  stillSpokenFrom: string;
};

/** Two actors meant together, and the words that mean them; `last` < `at`: a pronoun, which no mark needs. */
export type Pair = { at: number; last: number; actors: [SceneActor, SceneActor] };

/** What a sentence offers to the rules. */
export type Scene = {
  block: number;
  sentence: Sentence;
  words: readonly Word[];
  /** Stem → where it stands. */
  positions: ReadonlyMap<string, readonly number[]>;
  /** For each word the kind noun it hangs on: in "violence in Darfur" Darfur hangs on violence. */
  hangsOn: readonly (number | undefined)[];
  here: readonly SceneActor[];
  /** Those here and those carried over from the sentence before. */
  actors: readonly SceneActor[];
  times: readonly SceneTime[];
  /** Two who are meant together ("the two leaders"). */
  pair: Pair | null;
  /** What the next sentence can carry on: after a short sentence that names nobody, what that one could. */
  handedOn: readonly SceneActor[];
  /** Those named here, or before such a sentence. */
  justNamed: readonly SceneActor[];
};

/** What the rules know of the article so far. */
export type Thread = {
  language: LanguageIndex;
  /** The article's day; null: nothing is known about age. */
  today: string | null;
  /** What ended on this day or later is still news; null without a date. */
  currentSince: string | null;
  /** What began on this day or later is the article's own news. */
  newsSince: string | null;
  told: ReadonlyMap<number, KnownEvent>;
  /** The actors most often named. */
  dominant: readonly SceneActor[];
  /** Numbers of the events that several of them speak for. */
  eventsOfDominant: readonly number[];
};

/** The sides of an event that an actor speaks for, with the bits it is worth; shares are in `weights.ts`. */
export type SideBits = { part: Part; bits: number };
