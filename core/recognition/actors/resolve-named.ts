import type { ActorKind } from '../../model/actor';
import type { ArticleContext } from './article-context';
import { describeSense } from './describe-sense';
import type { Candidate } from './find-candidates';
import type { Sense } from './name-flags';
import { isGenericMeant, isOfficeName } from './office-name';
import { isTownOfUnitedStates, placeOrGovernment } from './place-or-government';
import { type PlacedCandidate, wordsOf } from './placed-candidate';
import { isJoined, isOrdinaryWord, type ReadText } from './read-text';
import { CONFIDENCE, type Resolution } from './resolution';
import { scoreSense } from './score-sense';
import { HOMONYM_STATES } from './words/ordinary-names';

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
    .map((sense) => ({ sense, score: scoreSense({ sense, context, beside, bound }) }))
    .sort((a, b) => b.score - a.score);
  const [best, second] = ranked;
  if (!best) return null;
  const sense = best.sense;
  const entry = context.entry(sense.entry);
  if (sense.flags.generic && !isGenericMeant({ read, candidate, context, sense, beside })) return null;
  if (entry.kind === 'state' && isTownOfUnitedStates(read, candidate.to)) return null;
  if (isBorrowed({ read, candidate, sense, context })) return null;
  if (beside !== null && entry.country !== undefined && entry.country !== beside && entry.kind !== 'person') {
    // "Washington Nationals": no party of that state; but "Georgia Democrats" are of a state of the same name.
    const isForeignParty = sense.flags.use === 'short' && !HOMONYM_STATES[read.language]?.has(beside);
    if (isForeignParty || isOfficeName(read, candidate)) return null;
  }
  const resolution = describeSense({ read, candidate, sense, context, bound, smallWords, city });
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

/**
 * Somebody in the article, known or not, bears the name ("Michael Jordan", then "Jordan"; but not "in Jordan"), or the state shares it with something as well
 * known (Georgia), and nothing else names the actor.
 */
function isBorrowed(place: { read: ReadText; candidate: Candidate; sense: Sense; context: ArticleContext }): boolean {
  const { read, candidate, sense, context } = place;
  const words = wordsOf(read, candidate);
  const entry = context.entry(sense.entry);
  const isPersonToo =
    NAMED_LIKE_PEOPLE.has(entry.kind) &&
    read.words[candidate.from - 1] !== 'in' &&
    candidate.senses.some((other) => other.flags.use === 'surname' && context.introduced.has(other.entry));
  const isDoubtful =
    isPersonToo ||
    context.strangers.has(words) ||
    (HOMONYM_STATES[read.language]?.has(words) && entry.kind === 'state');
  if (!isDoubtful || sense.flags.person || candidate.to - candidate.from > 1) return false;
  const names = context.namedAs.get(sense.entry)?.size ?? 0;
  const times = context.introduced.get(sense.entry)?.length ?? 0;
  return names < 2 && (context.states.get(entry.id) ?? 0) <= times;
}

const NAMED_LIKE_PEOPLE: ReadonlySet<ActorKind> = new Set<ActorKind>(['state', 'company', 'media']);

/** "the Amazon" flows, Amazon sells: a company of one word has no article unless a noun follows ("the Ford plant"). */
function isCalledByArticle(read: ReadText, candidate: Candidate): boolean {
  const { from, to } = candidate;
  if (to - from > 1 || read.words[from - 1] !== 'the' || !isJoined(read, from)) return false;
  return !isJoined(read, to) || isOrdinaryWord(read, to);
}
