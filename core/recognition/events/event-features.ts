import type { ActorKind, Gender } from '../../model/actor';
import type { Outcome } from '../../model/event';
import type { MemberKind } from './lexicon/lexicon';

/** What the rules ask of an actor. Days are `YYYY-MM-DD`. */
export type ActorFacts = {
  id: string;
  label: string;
  kind: ActorKind;
  country?: string;
  gender?: Gender;
  /** Terms in the highest offices, in order ("his first term", "under Obama"). */
  terms: { from: string; to: string | null }[];
};

/** What a participant did: did it, suffered it, or was host to it. */
export type PartRole = 'agent' | 'target' | 'host';

/** A participant: the side it stands on (its state, if that takes part too) and how much its name narrows down the pack. */
export type Part = {
  actor: string;
  side: string;
  isPerson: boolean;
  role?: PartRole;
  /** The event's own label names it: without it hardly anybody speaks of the event. */
  isNamed?: true;
  bits: number;
  country?: string;
  countryBits?: number;
};

export type WeighedPhrase = { words: string[]; text: string; bits: number };

/** How a word of a name must be written: all in capitals, beginning with one, or anyhow. */
export type NameCase = 'all' | 'first' | 'any';

/** A name in comparable words, each with the case it needs. */
export type NameFeatures = {
  words: string[];
  cases: NameCase[];
  text: string;
  /** Of several events. */
  isShared: boolean;
  /** Made of its people, kind and place alone ("resignation of X"). */
  isDescription: boolean;
};

/** An event as recognition sees it, in one language: everything that can be worked out before an article is known. */
export type EventFeatures = {
  id: string;
  label: string;
  kind: MemberKind;
  kinds: MemberKind[];
  /** First and last day; `to: null` goes on; `startTo` is the last day its start can mean. */
  from: string;
  to: string | null;
  startTo: string;
  /** Ending later than this it is a period rather than a happening. */
  longAfter: string;
  isSeries: boolean;
  /** 0 to 1: how well the world knows it. */
  prominence: number;
  /** Numbers of events in the table. */
  partOf: number | null;
  members: number[];
  parts: Part[];
  /** Narrowest first; `isPart`: the name of a participant, which counts as that. */
  places: (WeighedPhrase & { isPart: boolean })[];
  placeActor?: string;
  /** Stems of kind words in its label or subject. */
  ownWords: string[];
  /** Stems of the label's other names, of which one must be heard: the victim, the ship, the law. */
  properWords: string[];
  outcome: Outcome | null;
};

/** What an event is called, apart because it is only read for those of which the sentence has the rarest word of a phrase. */
export type EventWording = {
  names: NameFeatures[];
  about: WeighedPhrase[];
  cues: string[][][];
};

/** What an event's story is told in, apart because it is only read for the few readings that have come so far: stem → bits. */
export type EventStory = {
  /** Words of label and subject. */
  topic: Record<string, number>;
  summary: Record<string, number>;
};
