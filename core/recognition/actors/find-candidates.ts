import { GAP } from '../text/tokenise';
import { CAPITALS_REMEMBERED, type NameFlags, type Sense } from './name-flags';
import type { ActorIndex } from './open-actor-index';
import { gapBefore, isAllCapitals, isCapital, isHyphened, isJoined, type ReadText } from './read-text';

/** A known name in the text, tokens `from` up to `to`, and whom it may mean; nothing decided yet. */
export type Candidate = { from: number; to: number; senses: Sense[] };

/** Known names, longest first at each word, none overlapping another; case and inner signs are already right. */
export function findCandidates(read: ReadText, index: ActorIndex): Candidate[] {
  const candidates: Candidate[] = [];
  for (let at = 0; at < read.tokens.count; ) {
    const found = longestAt(read, index, at);
    if (found) candidates.push(found);
    at = found ? found.to : at + 1;
  }
  return candidates;
}

function longestAt(read: ReadText, index: ActorIndex, from: number): Candidate | null {
  const plain = longestOf({ read, index, from, skipped: -1 });
  if (!isInitial(read, from + 1)) return plain;
  const readOver = longestOf({ read, index, from, skipped: from + 1 });
  if (!readOver || readOver.to <= from + 2 || (plain && plain.to >= readOver.to)) return plain;
  const senses = readOver.senses.filter(({ flags }) => flags.person && flags.use === 'full' && !flags.shortened);
  return senses.length > 0 ? { ...readOver, senses } : plain;
}

function longestOf(place: { read: ReadText; index: ActorIndex; from: number; skipped: number }): Candidate | null {
  const { read, index, from, skipped } = place;
  const names = index.namesAt(read.numbers, from, skipped);
  for (let at = names.length - 1; at >= 0; at--) {
    const longest = names[at];
    if (!longest) break;
    const to = longest.end;
    const senses = index.sensesAt(longest.value).filter(({ flags }) => fits({ read, from, to, flags, skipped }));
    if (senses.length > 0 && !isLoneLetter(read, from, to)) return { from, to, senses };
  }
  return null;
}

function fits(place: { read: ReadText; from: number; to: number; flags: NameFlags; skipped: number }): boolean {
  const { read, from, to, flags, skipped } = place;
  let word = 0;
  for (let at = from; at < to; at++) {
    if (at > from && !isWhole(read, at, flags)) return false;
    if (at === skipped) continue;
    if (flags.upper && !isAllCapitals(read, at)) return false;
    // "Kim Yo-jong" for "Kim Yo Jong": behind a hyphen the capital is a matter of taste.
    const needsCapital = word < CAPITALS_REMEMBERED && (flags.capitals >> word) & 1;
    if (needsCapital && !isCapital(read, at) && !(at > from && isHyphened(read, at))) return false;
    word++;
  }
  return !(flags.upper && read.shouted && flags.ordinary);
}

/** A dot and a capitalised word follow. */
function isInitialOf(read: ReadText, to: number): boolean {
  return (gapBefore(read, to) & GAP.dot) !== 0 && isCapital(read, to) && isJoined(read, to);
}

/** "X" is a company, but no part of "X-ray" or "X. Smith". */
function isLoneLetter(read: ReadText, from: number, to: number): boolean {
  if (to - from > 1 || (read.words[from]?.length ?? 0) > 1) return false;
  return !isCapital(read, from) || isHyphened(read, from) || isHyphened(read, to) || isInitialOf(read, to);
}

/** Inside a name there are spaces, hyphens, dots after initials; other signs only where the name has one. */
function isWhole(read: ReadText, at: number, flags: NameFlags): boolean {
  const gap = gapBefore(read, at);
  if (gap & (GAP.stop | GAP.opening | GAP.start)) return false;
  if (gap & GAP.other && !NAME_SIGNS.test(read.text.slice(read.tokens.ends[at - 1], read.tokens.starts[at])))
    return false;
  if (gap & (GAP.comma | GAP.possessive | GAP.other)) return flags.signs;
  if (gap & GAP.dot) return (read.words[at - 1]?.length ?? 0) <= LONGEST_ABBREVIATION;
  return true;
}

/** Signs that names are written with: "Procter & Gamble"; brackets and quotes end a name. */
const NAME_SIGNS = /^[\s&+/]*$/;

/** "St.", "Mt.", "Dr.", "Gen.": a longer word before a dot ends its sentence. Letters. */
const LONGEST_ABBREVIATION = 3;

function isInitial(read: ReadText, at: number): boolean {
  const word = read.words[at];
  return word !== undefined && word.length === 1 && isCapital(read, at) && (gapBefore(read, at) & ~GAP.dot) === 0;
}
