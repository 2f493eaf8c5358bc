import type { EventKind, Outcome } from '../../../model/event';
import type { SentenceRules } from '../../text/read-sentences';

export type MemberKind = Exclude<EventKind, 'series'>;

/**
 * What a kind of event is called in the news, phrases parted by commas. Strong words say by themselves that such an event
 * happened; weak ones need a date, a place or the subject beside them. Nouns and verbs are apart because a noun can be
 * "planned" and a verb can stand after "would".
 */
export type KindWords = {
  /** What a reader is told it is: "“talks” is a word for a *summit*". */
  called: string;
  nouns?: string;
  verbs?: string;
  weakNouns?: string;
  weakVerbs?: string;
};

/** Words that change what stands beside them; each list is used by one rule, named in the comment. */
export type FunctionWords = {
  /** May stand between the words of a name. */
  linking: ReadonlySet<string>;
  /** Fetch the actors of the sentence before. */
  pronouns: ReadonlySet<string>;
  /** Fetch the actors from over a border in the same sentence ("after they met, their talks …"). */
  possessives: ReadonlySet<string>;
  /** Two who were named before, by a number and a noun ("the *two leaders*", "*both countries*") or alone ("the *pair*"). */
  pairing: { numbers: ReadonlySet<string>; persons: ReadonlySet<string>; states: ReadonlySet<string> } & {
    alone: ReadonlySet<string>;
    /** Behind "the two" these show that no noun belongs to it. */
    verbs: ReadonlySet<string>;
    /** "Their", "they": the two persons of the sentence before, if it names just two. */
    pronouns: ReadonlySet<string>;
  };
  /** Open a sentence that goes on with the one before. */
  connectives: ReadonlySet<string>;
  /** Join a happening to its place or side ("war *in* Sudan"). */
  joints: ReadonlySet<string>;
  /** Point at what goes on ("*this* war"). */
  pointing: ReadonlySet<string>;
  /** Come before a place, so that a capital's name is no government. */
  placing: ReadonlySet<string>;
  /** Make a compound of which the happening is only a part ("genocide *charges*"). */
  heads: ReadonlySet<string>;
  /** What bears an event's name without being it ("COVID-19 *patients*"). */
  carriers: ReadonlySet<string>;
  /** Tell an event from the one told before ("*another* attack"). */
  others: ReadonlySet<string>;
  /** Say that it is over ("*previous* talks"). */
  past: ReadonlySet<string>;
  /** "*first* since 1980". */
  superlatives: ReadonlySet<string>;
  /** Count events together ("met three *times*"). */
  counts: ReadonlySet<string>;
  /** Of those, what cannot be said of one event. */
  multiples: ReadonlySet<string>;
  /** Before a plural they mean more than one happening. */
  repetitions: ReadonlySet<string>;
  /** What somebody says of a happening has a time of its own ("*said* on Friday that …"). */
  reporting: ReadonlySet<string>;
  modals: ReadonlySet<string>;
  unreal: ReadonlySet<string>;
  /** Before a verb: its subject is the one it was done to ("*was* attacked"). */
  passive: ReadonlySet<string>;
  /** Before whoever did it, whom it was done to, and where somebody went. */
  agentMarks: ReadonlySet<string>;
  targetMarks: ReadonlySet<string>;
  hostMarks: ReadonlySet<string>;
  /** Behind a happening they say that it was none ("invaded *nobody*"). */
  none: ReadonlySet<string>;
  /** Before one of several: with a denial there was not even one. */
  indefinites: ReadonlySet<string>;
  /** Joins a prospect to what may come ("threat *of* war"). */
  genitive: ReadonlySet<string>;
  /** Verbs that begin a happening: behind a modal it is one to come ("will *impose* sanctions"). */
  starting: ReadonlySet<string>;
  /** Open a clause that need not be true. */
  conditions: ReadonlySet<string>;
  wishes: ReadonlySet<string>;
  decided: ReadonlySet<string>;
  coming: ReadonlySet<string>;
  determiners: ReadonlySet<string>;
  /** Before a name that is written small. */
  definite: ReadonlySet<string>;
  /** Before a verb in the infinitive; empty where a language has no such word. */
  infinitive: string;
};

/** All that recognising events needs to know of a language. A further language is a file of this shape and a line in the list. */
export type Lexicon = {
  /** Primary language subtag. */
  language: string;
  rules: SentenceRules;
  kinds: Readonly<Record<MemberKind, KindWords>>;
  /** Kinds whose words are no synonyms: a case is not a verdict, so the word in the label counts and the others are weak. */
  mixedKinds: ReadonlySet<EventKind>;
  /** Second words of verbs that let an object in between ("handed the city *back*"). */
  particles: ReadonlySet<string>;
  /** Phrases with a kind word in them that mean no happening ("international *law*"), as they are written, parted by commas. */
  idioms: string;
  /** How a thing ended: a record's `outcome` is spoken for by these. */
  outcomes: Readonly<Record<Outcome, string>>;
  /** Say nothing about a subject. */
  stopWords: ReadonlySet<string>;
  /** Frequent in all news: rare in a small pack, and still no evidence to speak of. */
  commonWords: ReadonlySet<string>;
  functionWords: FunctionWords;
  /** The noun with its indefinite article ("an election"). */
  indefinite(noun: string): string;
  /** Forms under which a label is also used ("War in Darfur" → "Darfur war"). */
  labelForms(label: string): string[];
};
