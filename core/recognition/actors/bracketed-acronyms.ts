import type { PlacedCandidate } from './placed-candidate';
import { isAllCapitals, isCapital, type ReadText } from './read-text';

/**
 * Acronyms the text itself explains: "Korean Central News Agency (KCNA)". Folded acronym → the entry named before the
 * bracket, or null where a longer name that no pack knows stands there, or in a bracket behind, and its initials spell the acronym.
 */
export function bracketedAcronyms(
  read: ReadText,
  candidates: readonly PlacedCandidate[],
): [acronym: string, owner: number | null][] {
  const found: [string, number | null][] = [];
  for (let at = 1; at < read.tokens.count; at++) {
    if (!isAllCapitals(read, at) || !isAloneInBrackets(read, at)) continue;
    const acronym = read.words[at] ?? '';
    const owner = candidates.find(({ candidate }) => candidate.to === at && candidate.to - candidate.from > 1);
    const sense = owner?.candidate.senses[0];
    if (owner && owner.surroundings === 'free' && sense && !sense.flags.person && sense.flags.use !== 'demonym') {
      found.push([acronym, sense.entry]);
    } else if (spellsInitials(read, at, acronym)) {
      found.push([acronym, null]);
    }
  }
  for (let at = 0; at + 1 < read.tokens.count; at++) {
    if (isCapital(read, at) && isSpelledBehind(read, at)) found.push([read.words[at] ?? '', null]);
  }
  return found;
}

function isAloneInBrackets(read: ReadText, at: number): boolean {
  const start = read.tokens.starts[at] ?? 0;
  const end = read.tokens.ends[at] ?? 0;
  return (
    /[([]\W?$/.test(read.text.slice(Math.max(0, start - 2), start)) && /^\W?[)\]]/.test(read.text.slice(end, end + 2))
  );
}

/** The capitalised words before the bracket begin with the acronym's letters, small words between them aside. */
function spellsInitials(read: ReadText, at: number, acronym: string): boolean {
  let letter = acronym.length - 1;
  for (let word = at - 1; word >= 0 && letter >= 0 && word >= at - 2 * acronym.length - 2; word--) {
    if (isCapital(read, word)) {
      if (read.words[word]?.[0] !== acronym[letter]) return false;
      letter--;
    } else if ((read.words[word]?.length ?? 0) > LONGEST_SMALL_WORD) return false;
  }
  return letter < 0;
}

/** "of", "the", "and", "für". Letters. */
const LONGEST_SMALL_WORD = 3;

/** "Isis (Institute of Strategic and International Studies": the bracket behind spells the word before it. */
function isSpelledBehind(read: ReadText, at: number): boolean {
  const acronym = read.words[at] ?? '';
  if (
    acronym.length < SHORTEST_SPELLED ||
    !/^ ?\($/.test(read.text.slice(read.tokens.ends[at], read.tokens.starts[at + 1]))
  ) {
    return false;
  }
  let letter = 0;
  for (let word = at + 1; word < read.tokens.count && letter < acronym.length; word++) {
    if (isCapital(read, word)) {
      if (read.words[word]?.[0] !== acronym[letter]) return false;
      letter++;
    } else if ((read.words[word]?.length ?? 0) > LONGEST_SMALL_WORD) return false;
  }
  return letter === acronym.length;
}

/** Two letters are spelled by chance too often. */
const SHORTEST_SPELLED = 3;
