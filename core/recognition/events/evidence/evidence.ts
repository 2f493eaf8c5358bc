import type { WordSpan } from '../../text/find-phrase';
import type { KnownEvent } from '../open-event-index';
import type { Scene, SceneActor, SceneTime, Thread } from '../scene';
import type { Trigger } from '../trigger';

/** A reading that is being weighed: these words, taken for that event. */
export type View = {
  event: KnownEvent;
  trigger: Trigger;
  scene: Scene;
  thread: Thread;
  /** How much a word counts for this trigger, by its place in the sentence; 1 for what is not in it (-1). */
  near(at: number): number;
};

/** What speaks for a reading; turned into words for the reader only if it is marked. */
export type Ground =
  | { kind: 'actor'; actor: SceneActor }
  | { kind: 'place'; text: string }
  | { kind: 'time'; time: SceneTime }
  | { kind: 'topic'; at: number }
  | { kind: 'current' }
  | { kind: 'told' };

/** What one sort of evidence adds: bits, dimensions of evidence (who, when, where, what), words to be marked, grounds. */
export type Contribution = {
  score?: number;
  who?: number;
  when?: number;
  where?: number;
  what?: number;
  spans?: WordSpan[];
  grounds?: Ground[];
  /** The trigger is joined to a side or place ("war in Sudan"). */
  isJoined?: boolean;
  /** It goes on, or ended a moment ago, and is what the article is about. */
  isCurrent?: boolean;
  /** "this war" of something current. */
  isPointed?: boolean;
  support?: { bits: number; time: SceneTime };
};

/** All evidence so far. */
export type Evidence = {
  score: number;
  who: number;
  when: number;
  where: number;
  what: number;
  spans: WordSpan[];
  grounds: Ground[];
  isJoined: boolean;
  isCurrent: boolean;
  isPointed: boolean;
  support: { bits: number; time: SceneTime } | null;
};

/** One sort of evidence. It sees what the sorts before it have found. */
export type EvidenceRule = (view: View, soFar: Readonly<Evidence>) => Contribution;
