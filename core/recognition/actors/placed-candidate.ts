import type { Candidate } from './find-candidates';
import type { Surroundings } from './longer-unknown-name';
import type { ReadText } from './read-text';

/** A place in reading order: the text's number among all read, and the token. */
export type Position = { text: number; token: number };

/** A candidate in its text, with what its neighbours say. */
export type PlacedCandidate = { candidate: Candidate; surroundings: Surroundings; position: Position };

/** The candidate's folded words. */
export function wordsOf(read: ReadText, candidate: Candidate): string {
  return read.words.slice(candidate.from, candidate.to).join(' ');
}
