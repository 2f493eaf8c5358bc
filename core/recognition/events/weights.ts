/**
 * All weights of the event rules in one place, in bits: how much more likely the reading is. Measured on annotated articles
 * (EVENTS.md, "Evidence and weights"); a difference below 0.3 changes nothing that could be measured.
 */

/** Limits of rarity: nothing is quite without meaning, and a small pack must not make a word look decisive. */
export const BITS = { least: 0.5, most: 5, commonWord: 2 } as const;

/** What the pointing words themselves are worth. */
export const TRIGGER = {
  /** A name that only this event has needs little else; each further word makes it surer. */
  name: 5,
  sharedName: 3,
  nameWord: 1,
  /** A name that the text writes without its capitals. */
  smallName: -2,
  cue: 5,
  /** A phrase of the subject is worth a bit and a half and part of its words' bits, with an upper limit. */
  about: 1.5,
  aboutWordShare: 0.7,
  aboutMost: 6,
  strongKind: 2.5,
  weakKind: 1.2,
  /** Each word more of a kind phrase ("suicide bombing" after "bombing"). */
  kindWord: 0.8,
  outcome: 1.5,
  /** The kind word that stands in the event's label is the one news use for it. */
  ownWord: 1.5,
  /** In kinds whose words are no synonyms any other word is less than weak. */
  foreignWord: -1.3,
  outcomeBeside: 2.2,
  outcomeMissing: -1,
  /** "genocide charges" are charges. */
  compound: -4,
  /** "another attack" is not the one told before. */
  another: -4,
  pluralSeries: 1.5,
  pluralMember: -0.5,
  /** "Police who kill protesters" do so as a rule. */
  present: -2,
  /** "Three times" is not said of one. */
  multipliedMember: -3,
  repeatedOne: -2.5,
  singularSeries: -1,
} as const;

/** Who is named. */
export const WHO = {
  stateForPerson: 0.6,
  personForState: 0.7,
  /** Sides in full; the next one half; more say nothing new. */
  fullSides: 2,
  nextSide: 0.5,
  carriedByPronoun: 0.6,
  carried: 0.35,
  /** "The two leaders", "their talks": both are meant, and an event of both is; one without one of them is not. */
  meantByPair: 0.75,
  bothOfPair: 1.5,
  notBothOfPair: -2,
  /** The verb is said of a person who had no part in it. */
  otherSubject: -3,
  dominant: 0.3,
  /** A mention that the actor layer itself is not sure of. */
  unsureMention: 0.4,
  joined: 1.2,
  /** Somebody close by who had no part in it speaks against it, most of all a state joined to the kind word. */
  stranger: -0.6,
  joinedStranger: -2,
  strangersMost: -3,
  /** What goes on, or ended a moment ago, needs no date. */
  current: 1,
  /** The least a side in the sentence before must count to be carried on. */
  leastCarried: 0.3,
} as const;

/** Who did it, and to whom. */
export const ROLE = {
  /** The one before the verb did it, the one behind it suffered it. */
  match: 0.8,
  /** The other way round it was another event. */
  reversed: -4,
  /** Somebody who had no part in it is said to have done it. */
  otherAgent: -2,
  otherPerson: -3,
} as const;

/** Those whom the event's own label names: it is hardly ever meant where they are not spoken of. */
export const PROTAGONIST = {
  person: -3,
  /** Its state is named, which may stand for the person. */
  personOfState: -2,
  other: -1.5,
  /** Another name of the label. */
  unheard: -1,
  most: -4,
} as const;

export const WHERE = { place: 0.8 } as const;

export const WHEN = {
  firstSince: 2,
  contradicted: -7,
  /** A date inside a long event that is not its start says little. */
  withinLong: 0.5,
  /** The end of a long event is half of what is told of it. */
  atEnd: 0.6,
  /** A day beside the event's, as zones and night hours make them. */
  nearly: 0.5,
  /** From here on a time counts as a dimension of its own. */
  dimension: 2,
  opening: 1.1,
  /** A time that belongs to what somebody said. */
  ofReport: 0.3,
} as const;

export const WHAT = {
  topicShare: 0.7,
  topicMost: 6,
  summaryShare: 0.5,
  summaryMost: 4,
  topicDimension: 1.5,
  summaryDimension: 1.8,
} as const;

export const THREAD = {
  toldBefore: 0.5,
  kinTold: 0.7,
  /** What the world knows is meant more often: per unit of prominence (0 to 1) above that of most records. */
  prominence: 4,
  usualProminence: 0.16,
  fresh: 1,
  /** Long ended, without a date or a word of pastness: probably not what is meant. */
  old: -1.2,
  veryOld: -2,
  oldWithTopic: 0.7,
  oldWithMuchTopic: 0.4,
} as const;

/** Days. */
export const SPAN_OF_DAYS = {
  /** A longer event is a period: dates inside it are no evidence. */
  long: 45,
  /** Still news. */
  current: 45,
  /** The article's own news: what it reports happened on its day or the day before. */
  news: 1,
  fresh: 60,
  old: 120,
  veryOld: 400,
  /** Said of a long event just after its end. */
  afterLong: 40,
  /** Around a day, for time zones and reports the day after. */
  aroundDay: 3,
} as const;

/** How many words apart evidence still counts, and how much. */
export const NEARNESS = {
  /** Per comma or soft border, per strong border ("but", "after", a dash), between trigger and evidence. */
  comma: 0.93,
  border: 0.75,
  steps: [
    { words: 3, factor: 1.1 },
    { words: 8, factor: 1 },
    { words: 14, factor: 0.85 },
    { words: 22, factor: 0.7 },
  ],
  far: 0.55,
  /** What hangs on another happening's noun ("the war in *Sudan*" beside "talks"). */
  elsewhere: 0.6,
  /** Evidence this near joins the marked words and can contradict. */
  sameClause: 0.85,
  contradicting: 0.7,
  outcome: 8,
  summary: 14,
} as const;

/**
 * What a reading must reach. Set above the optimum of the development articles, for articles never seen; and a bit higher
 * since the pack holds twice the events, of which twice as many fit some words by chance.
 */
export const THRESHOLD = {
  name: 4,
  description: 7,
  strong: 9.5,
  weak: 11,
  /** A subject is talked about without the happening being meant; one side and no date leave that open. */
  bareSubject: 2,
  /** The article's own news is no background. */
  ownNews: 1,
  /** One word alone ("shells", "vetoed") shows a reader nothing of what decided, and is often another's: strong, weak. */
  lone: 1.5,
  loneWeak: 2.5,
  /** A second event of the same kind and people in one sentence. */
  alike: 2,
  /** Another event of the same series in one sentence. */
  kin: 4,
  /** Less apart: a tie. */
  gap: 1,
  /** Kinds of evidence that must come together. */
  strongDimensions: 2,
  weakDimensions: 2.5,
} as const;

/** The least bits of a time, the surplus over the threshold, and the dimensions that justify telling an event a second time. */
export const AGAIN = { time: 2, strong: 1, weak: 2, lone: 2, dimensions: 2 } as const;
