import type { ActorEntry } from './actor-entry';
import { bracketedAcronyms } from './bracketed-acronyms';
import type { Candidate } from './find-candidates';
import type { Sense } from './name-flags';
import type { ActorIndex } from './open-actor-index';
import { type PlacedCandidate, type Position, wordsOf } from './placed-candidate';
import { type ReadText, startsSentence } from './read-text';
import { holdsRole, titleBefore } from './title-before';

/** What the whole article tells before any single name is resolved. */
export type ArticleContext = {
  entry(number: number): ActorEntry;
  /** Entry → where the article names it in full, in reading order. */
  introduced: ReadonlyMap<number, readonly Position[]>;
  /** Entry → where a title names it without its given name ("President Xi"), in reading order. */
  titled: ReadonlyMap<number, readonly Position[]>;
  /** Entry → the folded strings it is named by. */
  namedAs: ReadonlyMap<number, ReadonlySet<string>>;
  /** Entries named by more than an ordinary word at a sentence's start, where its capital proves nothing. */
  proven: ReadonlySet<number>;
  /** Folded surname → where the article names somebody by it whom no pack knows. */
  strangers: ReadonlyMap<string, readonly Position[]>;
  /** State id → how often the article names it, its government or its people. */
  states: ReadonlyMap<string, number>;
  /** Folded acronym → the entry it was explained for; null = for something unknown. */
  acronyms: ReadonlyMap<string, number | null>;
  /** The day of the article, `YYYY-MM-DD`; null if unknown. */
  day: string | null;
};

export function gatherContext(place: {
  index: ActorIndex;
  reads: readonly ReadText[];
  placed: readonly (readonly PlacedCandidate[])[];
  day: string | null;
}): ArticleContext {
  const { index, reads, placed, day } = place;
  const entry = (number: number) => index.getEntry(number);
  const introduced = new Map<number, Position[]>();
  const titled = new Map<number, Position[]>();
  const namedAs = new Map<number, Set<string>>();
  const proven = new Set<number>();
  const strangers = new Map<string, Position[]>();
  const states = new Map<string, number>();
  const acronyms = new Map<string, number | null>();
  placed.forEach((candidates, text) => {
    const read = reads[text];
    if (!read) return;
    for (const { candidate, surroundings, position } of candidates) {
      if (surroundings === 'bearer') push(strangers, wordsOf(read, candidate), position);
      if (surroundings !== 'free') continue;
      for (const number of heldTitle({ read, candidate, entry, day })) push(titled, number, position);
      const [sense, ...others] = candidate.senses.filter(introduces);
      if (!sense || (others.length > 0 && !(sense.flags.person && mostProminent(sense, others, entry)))) continue;
      push(introduced, sense.entry, position);
      if (!sense.flags.ordinary || !startsSentence(read, candidate.from)) proven.add(sense.entry);
      namedAs.set(sense.entry, (namedAs.get(sense.entry) ?? new Set()).add(wordsOf(read, candidate)));
      countState(states, entry(sense.entry));
    }
    for (const [acronym, owner] of bracketedAcronyms(read, candidates)) {
      if (!acronyms.has(acronym) || owner !== null) acronyms.set(acronym, owner);
    }
  });
  return { entry, introduced, titled, namedAs, proven, strangers, states, acronyms, day };
}

/** "President Trump" introduces as a full name does, if one bearer of the surname holds that office on the day. */
function heldTitle(place: {
  read: ReadText;
  candidate: Candidate;
  entry: (number: number) => ActorEntry;
  day: string | null;
}): number[] {
  const { read, candidate, entry, day } = place;
  const title = titleBefore(read, candidate.from);
  if (!title) return [];
  const holders = candidate.senses.filter(
    (sense) => sense.flags.use === 'surname' && holdsRole(entry(sense.entry), title, day),
  );
  return holders.length === 1 ? holders.map((sense) => sense.entry) : [];
}

function introduces({ flags }: Sense): boolean {
  return flags.use !== 'surname' && !flags.generic;
}

function mostProminent(sense: Sense, others: readonly Sense[], entry: (number: number) => ActorEntry): boolean {
  return others.every((other) => entry(other.entry).prominence <= entry(sense.entry).prominence);
}

function countState(states: Map<string, number>, entry: ActorEntry): void {
  // Offices are left out: "Congress" alone must not prove that the article is about its own state.
  const state = entry.kind === 'state' ? entry.id : entry.kind === 'person' ? entry.country : undefined;
  if (state !== undefined) states.set(state, (states.get(state) ?? 0) + 1);
}

function push<Key>(map: Map<Key, Position[]>, key: Key, position: Position): void {
  const list = map.get(key);
  if (list) list.push(position);
  else map.set(key, [position]);
}
