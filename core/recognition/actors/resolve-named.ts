import type { ActorEntry } from './actor-entry';
import type { ArticleContext, PlacedCandidate } from './article-context';
import { wordsOf } from './article-context';
import type { Candidate, Sense } from './find-candidates';
import { type CityReading, placeOrGovernment } from './place-or-government';
import { isCapital, isHyphened, isJoined, isOrdinaryWord, type ReadText, sliceOf, startsSentence } from './read-text';
import { CONFIDENCE, type Resolution } from './resolution';
import { GENERIC_WORDS, INSTITUTION_WORDS } from './words/institution-words';
import { HOMONYM_STATES } from './words/ordinary-names';

/** What makes one bearer of a shared name likelier than another; only differences count. */
const WEIGHT = {
  prominence: 0.5,
  /** Its state is the one the article names most. */
  country: 0.6,
  /** Its state stands right beside it ("Indian Supreme Court"). */
  beside: 2,
  /** The article names it by another name, too. */
  introduced: 1,
  /** Not in use, or not yet, when the article appeared. */
  outOfDate: -1.5,
} as const;
/** Two bearers closer than this are both shown. */
const OPEN_MARGIN = 0.1;

/** The actor a full name, acronym, metonym, demonym, … means here; null where silence is better. */
export function resolveNamed(place: {
  read: ReadText;
  placed: PlacedCandidate;
  context: ArticleContext;
  beside: string | null;
  smallWords: ReadonlySet<string>;
}): { sense: Sense; resolution: Resolution } | null {
  const { read, placed, context, beside, smallWords } = place;
  const { candidate } = placed;
  const bound = context.acronyms.get(wordsOf(read, candidate));
  if (bound === null && candidate.senses.some(({ flags }) => flags.use === 'acronym' || flags.upper)) return null;
  const isSeat = candidate.senses.some(({ flags }) => flags.use === 'metonym');
  const isPlace = ({ entry }: Sense) => context.entry(entry).kind === 'place';
  const city = isSeat || candidate.senses.some(isPlace) ? placeOrGovernment(read, candidate.from, candidate.to) : null;
  if (city === 'namesake') return null;
  const senses = candidate.senses.filter((sense) => {
    if (sense.flags.use === 'surname') return false;
    if (sense.flags.use === 'metonym') return city !== 'place';
    if (isSeat && isPlace(sense)) return city !== 'government';
    return !(context.entry(sense.entry).kind === 'company' && isCalledByArticle(read, candidate));
  });
  const ranked = senses
    .map((sense) => ({ sense, score: scoreOf({ sense, context, beside, bound }) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return null;
  const sense = best.sense;
  const entry = context.entry(sense.entry);
  if (sense.flags.generic && !genericIsMeant({ read, candidate, context, sense, beside })) return null;
  if (isBorrowed({ read, candidate, sense, context })) return null;
  if (beside !== null && entry.country !== undefined && entry.country !== beside && entry.kind !== 'person') {
    if (isOfficeName(read, candidate)) return null;
  }
  const resolution = describe({ read, candidate, sense, context, bound, smallWords, city });
  if (second && best.score - second.score < OPEN_MARGIN && second.sense.entry !== sense.entry) {
    const other = context.entry(second.sense.entry);
    return {
      sense,
      resolution: {
        entries: [sense.entry, second.sense.entry],
        confidence: Math.min(resolution.confidence, CONFIDENCE.open),
        why: [{ kind: 'name', text: `two go by that name: ${entry.label}, ${other.label}` }],
      },
    };
  }
  if (second) {
    resolution.confidence = Math.min(resolution.confidence, CONFIDENCE.chosen);
    resolution.why.push({ kind: 'context', text: `the likeliest of ${ranked.length} of that name in this article` });
  }
  return { sense, resolution };
}

function scoreOf(place: {
  sense: Sense;
  context: ArticleContext;
  beside: string | null;
  bound: number | null | undefined;
}): number {
  const { sense, context, beside, bound } = place;
  const entry = context.entry(sense.entry);
  const state = entry.kind === 'state' ? entry.id : entry.country;
  const most = Math.max(1, ...context.states.values());
  let score = entry.prominence * WEIGHT.prominence;
  if (state !== undefined) score += ((context.states.get(state) ?? 0) / most) * WEIGHT.country;
  if (beside !== null && state === beside) score += WEIGHT.beside;
  if ((context.introduced.get(sense.entry)?.length ?? 0) > 0)
    score += WEIGHT.introduced * Number(sense.flags.use === 'acronym');
  if (bound === sense.entry) score += WEIGHT.beside;
  if (sense.flags.dated && isOutOfDate(context, sense)) score += WEIGHT.outOfDate;
  return score;
}

function isOutOfDate(context: ArticleContext, sense: Sense): boolean {
  const day = context.day;
  if (day === null) return false;
  return (context.entry(sense.entry).dated ?? []).some(
    ({ from, to }) => (from !== null && from > day) || (to !== null && to < day.slice(0, to.length)),
  );
}

function describe(place: {
  read: ReadText;
  candidate: Candidate;
  sense: Sense;
  context: ArticleContext;
  bound: number | null | undefined;
  smallWords: ReadonlySet<string>;
  city: CityReading | null;
}): Resolution {
  const { read, candidate, sense, context, bound, smallWords, city } = place;
  const { from, to } = candidate;
  const entry = context.entry(sense.entry);
  const text = sliceOf(read, from, to);
  const of = (confidence: number, why: string): Resolution => ({
    entries: [sense.entry],
    confidence,
    why: [{ kind: 'name', text: why }],
  });
  if (startsSentence(read, from) && to - from === 1 && sense.flags.use !== 'acronym') {
    if (sense.flags.ordinary) return of(CONFIDENCE.ordinary, `“${text}” may be an ordinary word here`);
    if (smallWords.has(read.words[from] ?? '')) {
      return of(CONFIDENCE.ordinary, `“${text}” is an ordinary word elsewhere in the article`);
    }
  }
  switch (sense.flags.use) {
    case 'metonym':
      return city === 'government'
        ? of(CONFIDENCE.government, `“${text}” for the government of ${entry.label}`)
        : of(CONFIDENCE.unclearCapital, `“${text}” may stand for the government of ${entry.label}`);
    case 'demonym':
      return of(CONFIDENCE.demonym, `“${text}”: of ${entry.label}`);
    case 'acronym':
      return bound === sense.entry
        ? of(CONFIDENCE.explained, `“${text}” is explained in the article as ${entry.label}`)
        : of(CONFIDENCE.acronym, text === entry.label ? 'its usual name' : `“${text}” is short for ${entry.label}`);
    case 'former':
      return of(CONFIDENCE.former, `a former name of ${entry.label}`);
    case 'nickname':
    case 'short':
      if (sense.flags.generic) return of(CONFIDENCE.generic, `“${text}” for ${entry.label}, named in the article`);
      break;
  }
  if (isOffice(entry) && isOfficeName(read, candidate) && !isItsStateInFocus(entry, context)) {
    return of(CONFIDENCE.unplacedOffice, `an office of that name, but the article is hardly about its state`);
  }
  return of(
    sense.flags.use === 'nickname' ? CONFIDENCE.nickname : CONFIDENCE.fullName,
    text === entry.label ? `named in full` : `another name of ${entry.label}`,
  );
}

/**
 * Somebody in the article bears the name ("Michael Jordan", then "Jordan"), or the state shares it with something as well
 * known (Georgia), and nothing else names the actor.
 */
function isBorrowed(place: { read: ReadText; candidate: Candidate; sense: Sense; context: ArticleContext }): boolean {
  const { read, candidate, sense, context } = place;
  const words = wordsOf(read, candidate);
  const entry = context.entry(sense.entry);
  const isDoubtful =
    context.strangers.has(words) || (HOMONYM_STATES[read.language]?.has(words) && entry.kind === 'state');
  if (!isDoubtful || sense.flags.person || candidate.to - candidate.from > 1) return false;
  const names = context.namedAs.get(sense.entry)?.size ?? 0;
  const times = context.introduced.get(sense.entry)?.length ?? 0;
  return names < 2 && (context.states.get(entry.id) ?? 0) <= times;
}

function isOffice(entry: ActorEntry): boolean {
  return entry.kind === 'organisation' || entry.kind === 'party';
}

/** Share of the mentions of the most named state from which an article is also about another. */
const FOCUS_SHARE = 0.5;

function isItsStateInFocus(entry: ActorEntry, context: ArticleContext): boolean {
  if (entry.country === undefined) return true;
  const most = Math.max(1, ...context.states.values());
  return (context.states.get(entry.country) ?? 0) / most >= FOCUS_SHARE;
}

/**
 * "the North", "the Senate": a lone common noun needs its article or its state beside it; and the article must name the
 * actor otherwise or, for an office, its state.
 */
function genericIsMeant(place: {
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

/** "the Amazon" flows, Amazon sells: a company of one word has no article unless a noun follows ("the Ford plant"). */
function isCalledByArticle(read: ReadText, candidate: Candidate): boolean {
  const { from, to } = candidate;
  if (to - from > 1 || read.words[from - 1] !== 'the' || !isJoined(read, from)) return false;
  return !isJoined(read, to) || isOrdinaryWord(read, to);
}

/** A name of nothing but nouns of office ("Supreme Court", "Congress"), which many states have. */
function isOfficeName(read: ReadText, candidate: Candidate): boolean {
  const { language } = read;
  for (let at = candidate.from; at < candidate.to; at++) {
    const word = read.words[at] ?? '';
    if (!GENERIC_WORDS[language]?.has(word) && !INSTITUTION_WORDS[language]?.has(word) && !OFFICE_WORDS.has(word))
      return false;
  }
  return true;
}

const OFFICE_WORDS = new Set(
  'foreign defence defense interior finance state of the and democratic republican communist people peoples labour labor national representatives lower upper constitutional social justice health affairs external internal security federal central coast navy'.split(
    ' ',
  ),
);
