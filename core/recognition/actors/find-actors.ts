import type { ArticleText } from '../../model/article-text';
import type { ActorMention } from '../actor-mention';
import { type ArticleContext, gatherContext } from './article-context';
import { type Candidate, findCandidates } from './find-candidates';
import { type Neighbourhood, readSurroundings } from './longer-unknown-name';
import type { SenseUse } from './name-flags';
import { isOffice } from './office-name';
import type { ActorIndex } from './open-actor-index';
import { type PlacedCandidate, wordsOf } from './placed-candidate';
import { gapBefore, isAllCapitals, isCapital, isJoined, type ReadText, readText, sliceOf } from './read-text';
import { CONFIDENCE, type Resolution } from './resolution';
import { resolveNamed } from './resolve-named';
import { resolveSurname } from './resolve-surname';
import { stateBehind, stateBeside, stateOfBearer } from './state-of-office';

/** The language whose word lists are used when the article's own has none. */
const FALLBACK_LANGUAGE = 'en';

/**
 * Every actor named in the article, by block and start, also in captions, also those too uncertain to be shown. The whole
 * article is read before any name is resolved, so that a surname in the headline finds the full name below.
 */
export function findActors({ article, index }: { article: ArticleText; index: ActorIndex }): ActorMention[] {
  const language = FALLBACK_LANGUAGE;
  const texts = [
    ...(article.title ? [{ block: -1, text: article.title }] : []),
    ...article.blocks.map(({ text }, block) => ({ block, text })),
  ];
  const reads = texts.map(({ block, text }) => readText({ index, text, block, language }));
  const smallWords = collectSmallWords(reads);
  const placed = reads.map((read, text) => placeCandidates({ read, text, index, smallWords }));
  const context = gatherContext({ index, reads, placed, day: article.published?.slice(0, 10) ?? null });
  const offices = new Map<string, string>();
  return reads.flatMap((read, text) =>
    read.block < 0 ? [] : resolveText({ read, placed: placed[text] ?? [], context, smallWords, offices }),
  );
}

function placeCandidates(place: {
  read: ReadText;
  text: number;
  index: ActorIndex;
  smallWords: ReadonlySet<string>;
}): PlacedCandidate[] {
  const { read, text, index, smallWords } = place;
  const candidates = findCandidates(read, index);
  const covering: (Candidate | undefined)[] = Array.from({ length: read.tokens.count });
  for (const candidate of candidates) covering.fill(candidate, candidate.from, candidate.to);
  const around: Neighbourhood = { read, covering, smallWords };
  return candidates.map((candidate) => ({
    candidate,
    surroundings: readSurroundings(candidate, around),
    position: { text, token: candidate.from },
  }));
}

function resolveText(place: {
  read: ReadText;
  placed: readonly PlacedCandidate[];
  context: ArticleContext;
  smallWords: ReadonlySet<string>;
  /** Folded name of an office → the state last named with it: the next "Supreme Court" is that one. */
  offices: Map<string, string>;
}): ActorMention[] {
  const { read, placed, context, smallWords, offices } = place;
  const mentions: ActorMention[] = [];
  const absorbed = new Set<PlacedCandidate>();
  const taken = new Set<number>();
  for (const [at, one] of placed.entries()) {
    if (one.surroundings !== 'free') continue;
    const { from, to } = one.candidate;
    const before = placed[at - 1];
    const state = before && !absorbed.has(before) ? stateBeside({ read, before, from, context }) : null;
    const words = wordsOf(read, one.candidate);
    const named = state ?? stateBehind({ read, placed, at, context }) ?? stateOfBearer({ read, placed, at, context });
    const found = resolveOne({ read, placed: one, context, beside: named ?? offices.get(words) ?? null, smallWords });
    if (!found) {
      // "Japanese Communist Party" where only China's is known: then the people's name is a part of the unknown one.
      const isPart = state !== null && before && to - from > 1 && gapBefore(read, from) === 0;
      if (isPart && mentions.at(-1)?.end === read.tokens.ends[before.candidate.to - 1]) mentions.pop();
      continue;
    }
    const { resolution, use } = found;
    const entry = context.entry(resolution.entries[0] ?? 0);
    if (named !== null && isOffice(entry) && entry.country === named) offices.set(words, named);
    const owns = state !== null && entry.kind === 'organisation' && entry.country === state && before;
    let start = from;
    if (owns && resolution.entries.length === 1) {
      start = before.candidate.from;
      if (mentions.at(-1)?.end === read.tokens.ends[before.candidate.to - 1]) mentions.pop();
    }
    for (let token = start; token < to; token++) taken.add(token);
    mentions.push(mentionOf({ read, from: start, to, resolution, use, context }));
  }
  return [...mentions, ...explainedAcronyms({ read, taken, context })].sort((a, b) => a.start - b.start);
}

function resolveOne(place: {
  read: ReadText;
  placed: PlacedCandidate;
  context: ArticleContext;
  beside: string | null;
  smallWords: ReadonlySet<string>;
}): { resolution: Resolution; use: SenseUse } | null {
  const { read, placed, context } = place;
  const named = resolveNamed(place);
  const isSurname = placed.candidate.senses.some(({ flags }) => flags.use === 'surname');
  if (!isSurname) return named ? { resolution: named.resolution, use: named.sense.flags.use } : null;
  const surname = resolveSurname({ read, placed, context });
  if (
    surname &&
    (!named || surname.confidence >= named.resolution.confidence || namedByTitle(read, placed.candidate.from))
  ) {
    return { resolution: surname, use: 'surname' };
  }
  return named ? { resolution: named.resolution, use: named.sense.flags.use } : null;
}

function namedByTitle(read: ReadText, from: number): boolean {
  return isJoined(read, from) && ['mr', 'mrs', 'ms', 'sen', 'rep'].includes(read.words[from - 1] ?? '');
}

/** Acronyms that no pack knows but the article explains. */
function explainedAcronyms(place: {
  read: ReadText;
  taken: ReadonlySet<number>;
  context: ArticleContext;
}): ActorMention[] {
  const { read, taken, context } = place;
  if (context.acronyms.size === 0) return [];
  const mentions: ActorMention[] = [];
  for (let at = 0; at < read.tokens.count; at++) {
    const entry = context.acronyms.get(read.words[at] ?? '');
    if (entry == null || taken.has(at) || !isAllCapitals(read, at)) continue;
    const why = `“${sliceOf(read, at, at + 1)}” is explained in the article as ${context.entry(entry).label}`;
    const resolution: Resolution = {
      entries: [entry],
      confidence: CONFIDENCE.explained,
      why: [{ kind: 'name', text: why }],
    };
    mentions.push(mentionOf({ read, from: at, to: at + 1, resolution, use: 'acronym', context }));
  }
  return mentions;
}

function mentionOf(place: {
  read: ReadText;
  from: number;
  to: number;
  resolution: Resolution;
  use: SenseUse;
  context: ArticleContext;
}): ActorMention {
  const { read, from, to, resolution, use, context } = place;
  return {
    block: read.block,
    start: read.tokens.starts[from] ?? 0,
    end: read.tokens.ends[to - 1] ?? 0,
    targets: resolution.entries.map((entry) => context.entry(entry).id),
    confidence: resolution.confidence,
    why: resolution.why,
    use: use === 'surname' || use === 'demonym' || use === 'metonym' || use === 'acronym' ? use : 'name',
    ...(resolution.entries.length > 1 ? { open: true } : {}),
  };
}

/** Words that the article writes small somewhere: capitalised at a sentence's start they need not be names. */
function collectSmallWords(reads: readonly ReadText[]): Set<string> {
  const small = new Set<string>();
  for (const read of reads) {
    for (let at = 0; at < read.tokens.count; at++) if (!isCapital(read, at)) small.add(read.words[at] ?? '');
  }
  return small;
}
