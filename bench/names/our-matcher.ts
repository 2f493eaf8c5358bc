import type { Actor } from '../../core/model/actor';
import { compileActorSections } from '../../core/recognition/actors/compile-actor-sections';
import { type ActorIndex, openActorIndex } from '../../core/recognition/actors/open-actor-index';
import { openIndexFile, type Section, writeIndexFile } from '../../core/recognition/index-file';
import { type Tokens, tokenise } from '../../core/recognition/text/tokenise';

/** Backstory's own matcher as the bench sees it: the one place here that knows how the index is made, opened and asked. */
export type OurMatcher = { index: ActorIndex; buffer: ArrayBuffer; bytes: IndexBytes };
/**
 * `matcher`: what finding names needs. `entries`: what resolving them needs, and what finds an entry by its id. `all` has the
 * fold table and the directory too.
 */
export type IndexBytes = { matcher: number; entries: number; all: number };

/** As many as the records of the starter pack have, 2.5, rounded up. */
const NAMES_AN_ACTOR = 3;
/** Token table, trie and senses. */
const MATCHER_SECTIONS = /^actor\.(?:token|trie|sense)\./;
const FOLD_SECTIONS = /^fold\./;
/** No initial is read over: the peers cannot. */
const NOTHING_SKIPPED = -1;

/** Actors that go by these names and nothing else: no surnames, spellings or plurals are derived from a metonym. */
export function actorsOf(names: readonly string[]): Actor[] {
  return Array.from({ length: Math.ceil(names.length / NAMES_AN_ACTOR) }, (_, number): Actor => {
    const own = names.slice(number * NAMES_AN_ACTOR, (number + 1) * NAMES_AN_ACTOR);
    return {
      type: 'actor',
      id: `actor-${number}`,
      kind: 'place',
      label: { en: own[0] ?? '' },
      description: { en: '' },
      names: own.map((text) => ({ text, language: 'en', use: 'metonym' })),
      prominence: 0.5,
      sources: [],
    };
  });
}

export function buildOurs(actors: readonly Actor[]): OurMatcher {
  const sections = compileActorSections(actors);
  const buffer = writeIndexFile(sections);
  return { index: openOurs(buffer), buffer, bytes: bytesOf(sections, buffer) };
}

export function openOurs(buffer: ArrayBuffer): ActorIndex {
  return openActorIndex(openIndexFile(buffer));
}

/** Token by token the end of the longest name that begins there, 0 for none. */
export function scanOurs(index: ActorIndex, text: string): Uint32Array {
  const tokens = tokenise(text, index.fold);
  const numbers = index.numberText(tokens);
  const ends = new Uint32Array(tokens.count);
  for (let start = 0; start < tokens.count; start++) {
    const names = index.namesAt(numbers, start, NOTHING_SKIPPED);
    if (names.length > 0) ends[start] = names[names.length - 1]?.end ?? 0;
  }
  return ends;
}

/** What every scan of ours includes and against which it is measured: the text cut into words, folded and hashed. */
export function tokeniseOnly({ fold }: ActorIndex, text: string): number {
  return tokenise(text, fold).count;
}

/** For the peers, and to tell names apart: the words as our index cuts and folds them. */
export function createTokenising(): (text: string) => Tokens {
  const { fold } = buildOurs([]).index;
  return (text) => tokenise(text, fold);
}

function bytesOf(sections: Readonly<Record<string, Section>>, buffer: ArrayBuffer): IndexBytes {
  const bytes: IndexBytes = { matcher: 0, entries: 0, all: buffer.byteLength };
  for (const [name, { byteLength }] of Object.entries(sections)) {
    if (MATCHER_SECTIONS.test(name)) bytes.matcher += byteLength;
    else if (!FOLD_SECTIONS.test(name)) bytes.entries += byteLength;
  }
  return bytes;
}
