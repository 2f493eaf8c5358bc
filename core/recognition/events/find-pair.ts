import type { Word } from '../text/read-sentences';
import type { FunctionWords } from './lexicon/lexicon';
import type { Pair, SceneActor } from './scene';

export type PairSearch = {
  words: readonly Word[];
  here: readonly SceneActor[];
  /** Actors named in the sentences before, the last one first. */
  recent: readonly SceneActor[];
  /** Those that the sentence before names. */
  justNamed: readonly SceneActor[];
  functionWords: FunctionWords;
};

/** Whom "the two leaders", "both countries" or "the pair" mean: the two of that kind who were named last. "Their" means two persons only if no third is named with them. */
export function findPair(search: PairSearch): Pair | null {
  const { words, here, recent, justNamed, functionWords } = search;
  const { pairing } = functionWords;
  for (let at = 0; at < words.length; at++) {
    const kind = pairKindAt(words, at, pairing);
    if (!kind) continue;
    const before = here.filter(({ first }) => first < at).reverse();
    const pair = firstTwo([...before, ...recent], kind);
    if (pair) return { at, last: pairing.alone.has(words[at]?.lower ?? '') ? at : at + 1, actors: pair };
  }
  const at = words.findIndex(({ lower }) => pairing.pronouns.has(lower));
  if (at < 0) return null;
  const hereBefore = here.filter((actor) => isPerson(actor) && actor.first < at);
  const named = hereBefore.length > 0 ? hereBefore : here.some(isPerson) ? [] : justNamed.filter(isPerson);
  const persons = [...new Map(named.map((actor) => [actor.id, actor])).values()];
  const pair = persons.length === 2 ? firstTwo(persons, 'person') : null;
  return pair && { at, last: at - 1, actors: pair };
}

function pairKindAt(words: readonly Word[], at: number, pairing: FunctionWords['pairing']): 'person' | 'state' | null {
  const word = words[at]?.lower ?? '';
  const [before, next] = [words[at - 1]?.lower, words[at + 1]?.lower ?? ''];
  if (pairing.alone.has(word)) return before === 'the' && next !== 'of' ? 'person' : null;
  if (!pairing.numbers.has(word)) return null;
  if (pairing.persons.has(next)) return 'person';
  if (pairing.states.has(next)) return 'state';
  return before === 'the' && pairing.verbs.has(next) ? 'person' : null;
}

function firstTwo(actors: readonly SceneActor[], kind: 'person' | 'state'): [SceneActor, SceneActor] | null {
  const ofKind = actors.filter(({ facts }) => facts?.kind === kind);
  const [first] = ofKind;
  const second = ofKind.find(({ id }) => id !== first?.id);
  return first && second ? [first, second] : null;
}

function isPerson({ facts }: SceneActor): boolean {
  return facts?.kind === 'person';
}
