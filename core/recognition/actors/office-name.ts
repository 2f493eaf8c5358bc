import type { ActorEntry } from './actor-entry';
import type { ArticleContext } from './article-context';
import type { Candidate } from './find-candidates';
import type { Sense } from './name-flags';
import { isCapital, isHyphened, isJoined, type ReadText } from './read-text';
import { GENERIC_WORDS, INSTITUTION_WORDS, OFFICE_ADJECTIVES } from './words/institution-words';

export function isOffice(entry: ActorEntry): boolean {
  return entry.kind === 'organisation' || entry.kind === 'party';
}

/** Share of the mentions of the most named state from which an article is also about another. */
const FOCUS_SHARE = 0.5;

/** Offices share their names ("Supreme Court"): without a state beside it, the article's own is meant. */
export function isItsStateInFocus(entry: ActorEntry, context: ArticleContext): boolean {
  if (entry.country === undefined) return true;
  const most = Math.max(1, ...context.states.values());
  return (context.states.get(entry.country) ?? 0) / most >= FOCUS_SHARE;
}

/** The article names states, but never the actor's own: "Republicans" in news of Barbados. */
export function isOnlyAboutOthers(entry: ActorEntry, context: ArticleContext): boolean {
  return entry.country !== undefined && context.states.size > 0 && !context.states.has(entry.country);
}

/**
 * "the North", "the Senate": a lone common noun needs its article or its state beside it; and the article must name the
 * actor otherwise or, for an office, its state.
 */
export function isGenericMeant(place: {
  read: ReadText;
  candidate: Candidate;
  context: ArticleContext;
  sense: Sense;
  beside: string | null;
}): boolean {
  const { read, candidate, context, sense, beside } = place;
  const { from, to } = candidate;
  const entry = context.entry(sense.entry);
  if (beside !== null) return entry.country === beside;
  const isNamed = context.introduced.has(sense.entry);
  const isPlaced = isOffice(entry) && entry.country !== undefined && isItsStateInFocus(entry, context);
  if (!isNamed && !isPlaced) return false;
  if (to - from === 1 && !(read.words[from - 1] === 'the' && isJoined(read, from))) return false;
  if (read.words[to] === 'of' || (entry.kind === 'state' && isJoined(read, to) && isCapital(read, to))) return false;
  return !isHyphened(read, to);
}

/** A name of nothing but nouns of office ("Supreme Court", "Congress"), which many states have. */
export function isOfficeName(read: ReadText, candidate: Candidate): boolean {
  const { language } = read;
  let hasNoun = false;
  for (let at = candidate.from; at < candidate.to; at++) {
    const word = read.words[at] ?? '';
    if (GENERIC_WORDS[language]?.has(word) || INSTITUTION_WORDS[language]?.has(word)) hasNoun = true;
    else if (!OFFICE_ADJECTIVES[language]?.has(word)) return false;
  }
  return hasNoun;
}
