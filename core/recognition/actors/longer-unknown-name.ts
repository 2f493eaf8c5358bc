import type { Candidate } from './find-candidates';
import {
  hasOrdinaryEnding,
  isAllCapitals,
  isCapital,
  isHyphened,
  isJoined,
  isOrdinaryWord,
  type ReadText,
  startsSentence,
} from './read-text';
import { GIVEN_NAMES, NAME_SUFFIXES } from './words/given-names';
import { FIGURE_HEADS, INSTITUTION_WORDS, STATE_HEADS } from './words/institution-words';
import { OTHER_LANGUAGE_WORDS } from './words/other-language-words';
import { FOLLOWERS, TITLE_WORDS, TITLES } from './words/titles';

/** What a candidate's neighbours say. `bearer`: it is the surname of somebody whom no pack knows ("Eric Trump"). */
export type Surroundings = 'free' | 'longer' | 'bearer';

export type Neighbourhood = {
  read: ReadText;
  /** Token → the candidate that covers it. */
  covering: readonly (Candidate | undefined)[];
  /** Words that the article also writes small: capitalised at a sentence's start they are no names. */
  smallWords: ReadonlySet<string>;
};

/**
 * Whether a known name is only a part of a longer one that nobody told us ("Georgia Tech", "Eric Trump", "University of
 * Kabul"): its neighbours are capitalised and nothing explains that: no sentence start, title, other known name, weekday.
 */
export function readSurroundings(candidate: Candidate, around: Neighbourhood): Surroundings {
  const left = leftNeighbour(candidate, around);
  if (left !== 'free') return left;
  return rightNeighbour(candidate, around);
}

function leftNeighbour(candidate: Candidate, { read, covering, smallWords }: Neighbourhood): Surroundings {
  const { from } = candidate;
  const at = from - 1;
  if (at < 0) return 'free';
  if (isHyphened(read, from)) {
    if (!isCapital(read, at) || covering[at] || isStateName(candidate)) return 'free';
    return 'longer';
  }
  if (!isJoined(read, from)) return 'free';
  if (!isCapital(read, at))
    return isHeadedByInstitution({ read, covering, before: from }) && !isPerson(candidate) ? 'longer' : 'free';
  const word = read.words[at] ?? '';
  const unknown = isSurnameOnly(candidate) ? 'bearer' : 'longer';
  const title = TITLES[read.language]?.get(word);
  if (title) return isPerson(candidate) || !title.gender ? 'free' : 'longer';
  if (FOLLOWERS[read.language]?.has(word)) return 'free';
  if (TITLE_WORDS[read.language]?.has(word) && (isPerson(candidate) || isPeople(read, candidate))) return 'free';
  const neighbour = isGeneric(covering[at]) ? undefined : covering[at];
  if (neighbour) {
    if (!isSurnameOnly(candidate)) return 'free';
    return isCountryNoun(neighbour) || isSurnameOnly(neighbour) ? unknown : 'free';
  }
  if (isFullPerson(candidate)) return 'free';
  const isGiven = GIVEN_NAMES[read.language]?.has(word) === true;
  if (read.capitalised) return isGiven && isPerson(candidate) ? unknown : 'free';
  if (isAllCapitals(read, at) && isPerson(candidate)) return 'free';
  const isOrdinary = isOrdinaryWord(read, at) || hasOrdinaryEnding(read, at) || smallWords.has(word);
  if (isGiven && candidate.to - from === 1 && !isPeople(read, candidate)) return 'bearer';
  if (startsSentence(read, at) && !isGiven && isOrdinary && !isInstitution(read, at)) return 'free';
  if (!startsSentence(read, at) && isOrdinaryWord(read, at) && !isGiven && word === 'the') return 'free';
  return unknown;
}

function rightNeighbour(candidate: Candidate, { read, covering }: Neighbourhood): Surroundings {
  const { to } = candidate;
  if (CURRENCY.test(read.text.charAt(read.tokens.ends[to - 1] ?? 0))) return 'longer';
  if (to >= read.tokens.count) return 'free';
  const unknown = isSurnameOnly(candidate) || isGivenName(read, candidate) ? 'bearer' : 'longer';
  if (to - candidate.from > 1 && !isPerson(candidate) && isOwnedByUnknown({ read, covering, to })) return 'longer';
  if (isHyphened(read, to)) {
    if (!isCapital(read, to) || covering[to]) return 'free';
    if (isPerson(candidate)) return unknown;
    return isJoined(read, to + 1) && isCapital(read, to + 1) && !explains(read, to + 1) ? 'longer' : 'free';
  }
  if (!isJoined(read, to)) return 'free';
  const word = read.words[to] ?? '';
  if (!isCapital(read, to)) return OTHER_LANGUAGE_WORDS[read.language]?.has(word) ? 'longer' : 'free';
  if (NAME_SUFFIXES.has(word)) return 'longer';
  const neighbour = covering[to];
  if (neighbour?.from === to && !(isGeneric(neighbour) && isInstitution(read, to) && !explains(read, to))) {
    return isCountryNoun(candidate) && isSurnameOnly(neighbour) && !read.capitalised ? 'longer' : 'free';
  }
  if (read.capitalised) {
    if (isHyphened(read, to + 1) && !isCapital(read, to + 1)) return unknown;
    return isInstitution(read, to) && !explains(read, to) ? 'longer' : 'free';
  }
  if (explains(read, to)) return 'free';
  if (isAllCapitals(read, to) && !NAME_SUFFIXES.has(word)) return 'free';
  if (isOrdinaryWord(read, to) && !isInstitution(read, to)) {
    // "Norway High School": ordinary words lead to the noun.
    return isCapital(read, to + 1) && isJoined(read, to + 1) && isInstitution(read, to + 1) ? 'longer' : 'free';
  }
  return isInstitution(read, to) ? 'longer' : unknown;
}

/** "Democratic Party for the People", "Congress of Deputies": something that no pack knows owns the office. */
function isOwnedByUnknown(place: {
  read: ReadText;
  covering: readonly (Candidate | undefined)[];
  to: number;
}): boolean {
  const { read, covering, to } = place;
  if (!CONNECTORS.has(read.words[to] ?? '') || !isJoined(read, to)) return false;
  const owner = read.words[to + 1] === 'the' ? to + 2 : to + 1;
  return owner < read.tokens.count && isJoined(read, owner) && isCapital(read, owner) && !covering[owner];
}

/** "US$": the mark of a currency. */
const CURRENCY = /^\p{Sc}/u;

/** A title ("Ukraine President"), the words that lead to one ("Israel Defence Minister"), or a weekday. */
function explains(read: ReadText, at: number): boolean {
  const word = read.words[at] ?? '';
  if (FOLLOWERS[read.language]?.has(word) || TITLES[read.language]?.has(word)) return true;
  for (let ahead = at; ahead < at + LONGEST_TITLE && isCapital(read, ahead); ahead++) {
    const next = read.words[ahead] ?? '';
    if (TITLES[read.language]?.has(next)) return true;
    if (!TITLE_WORDS[read.language]?.has(next) || !isJoinedOrHyphened(read, ahead + 1)) return false;
  }
  return false;
}

/** "Deputy Prime Minister", "White House Press Secretary". Words. */
const LONGEST_TITLE = 5;

function isJoinedOrHyphened(read: ReadText, at: number): boolean {
  return isJoined(read, at) || isHyphened(read, at);
}

/** "University of …", "Institute for Research in the …": looks back over connecting words to a capitalised institution noun. */
function isHeadedByInstitution(place: {
  read: ReadText;
  covering: readonly (Candidate | undefined)[];
  before: number;
}): boolean {
  const { read, covering, before } = place;
  let connected = false;
  for (let at = before - 1; at >= 0 && at >= before - LONGEST_HEAD; at--) {
    if (!isJoined(read, at + 1)) return false;
    const word = read.words[at] ?? '';
    if (CONNECTORS.has(word)) connected = true;
    else if (isCapital(read, at)) {
      if (connected && !covering[at] && isHead(read, at) && !STATE_HEADS[read.language]?.has(word)) return true;
      if (!INSIDE_HEADS.has(word) && startsSentence(read, at)) return false;
    } else if (!INSIDE_HEADS.has(word)) return false;
  }
  return false;
}

const LONGEST_HEAD = 6;
const CONNECTORS = new Set(['of', 'for']);
const INSIDE_HEADS = new Set(['in', 'the', 'and', 'on']);

function isHead(read: ReadText, at: number): boolean {
  return isInstitution(read, at) || FIGURE_HEADS[read.language]?.has(read.words[at] ?? '') === true;
}

/** A state that people are also called after ("Chad", "Jordan"). */
function isGivenName(read: ReadText, candidate: Candidate): boolean {
  return isCountryNoun(candidate) && GIVEN_NAMES[read.language]?.has(read.words[candidate.from] ?? '') === true;
}

function isInstitution(read: ReadText, at: number): boolean {
  return INSTITUTION_WORDS[read.language]?.has(read.words[at] ?? '') === true;
}

function isPerson(candidate: Candidate): boolean {
  return candidate.senses.some(({ flags }) => flags.person);
}

function isSurnameOnly(candidate: Candidate): boolean {
  return candidate.senses.every(({ flags }) => flags.use === 'surname');
}

function isFullPerson(candidate: Candidate): boolean {
  return (
    candidate.to - candidate.from > 1 && candidate.senses.some(({ flags }) => flags.person && flags.use !== 'surname')
  );
}

/** Names a country, people or capital ("Israel", "Paris"), which may as well be somebody's given name. */
function isCountryNoun(candidate: Candidate): boolean {
  return (
    candidate.senses.some(({ flags }) => !flags.person && (flags.use === 'metonym' || flags.use === 'full')) &&
    candidate.to - candidate.from === 1
  );
}

/** A people or the members of a party: "former Ukrainian", "House Democrats". */
function isPeople(read: ReadText, candidate: Candidate): boolean {
  const isPlural = candidate.to - candidate.from === 1 && /[^s]s$/.test(read.words[candidate.from] ?? '');
  return isPlural || candidate.senses.some(({ flags }) => flags.use === 'demonym');
}

/** "North" for North Korea explains nothing before "America". */
function isGeneric(candidate: Candidate | undefined): boolean {
  return candidate?.senses.every(({ flags }) => flags.generic) === true;
}

/** Not a person nor a demonym: "Huawei-US" pairs, "Afro-American" is a word of its own. */
function isStateName(candidate: Candidate): boolean {
  return candidate.senses.every(({ flags }) => !flags.person && flags.use !== 'demonym');
}
