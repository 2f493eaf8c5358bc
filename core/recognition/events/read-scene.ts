import type { WordSpan } from '../text/find-phrase';
import type { Sentence, Word } from '../text/read-sentences';
import { shiftDay } from '../time/calendar';
import { findTimes } from '../time/find-times';
import type { OfficeHolder, TimeAnchor } from '../time/time-cursor';
import { findPair } from './find-pair';
import type { LanguageIndex } from './open-event-index';
import type { Scene, SceneActor } from './scene';
import { SPAN_OF_DAYS, WHO } from './weights';

/** How far before "since" its "first" may stand, and how far behind a kind noun what hangs on it. Words. */
const SUPERLATIVE_REACH = 5;
const BEFORE_NOUN = 2;
const BEHIND_JOINT = 5;
/** A sentence that names nobody and is no longer is a breath between two others ("It did not last."). Words. */
const SHORT_SENTENCE = 6;

export type SceneReading = {
  block: number;
  blockText: string;
  sentence: Sentence;
  /** The actors of this sentence. */
  here: readonly SceneActor[];
  previous: Scene | null;
  /** Actors named in the sentences before, the last one first. */
  recent: readonly SceneActor[];
  today: string | null;
  anchor: TimeAnchor | null;
  language: LanguageIndex;
};

/** Gathers what a sentence offers: its actors and those carried on from the one before, its times, what hangs on what. */
export function readScene(reading: SceneReading): {
  scene: Scene;
  anchor: TimeAnchor | null;
} {
  const { block, blockText, sentence, here, previous, recent, today, anchor, language } = reading;
  const { words } = sentence;
  const { functionWords } = language.lexicon;
  const { superlatives } = functionWords;
  const holders = holdersOf([...here, ...(previous?.actors ?? [])], here);
  const found = findTimes({ words, text: blockText, language: language.lexicon.language, today, anchor, holders });
  const times = found.times.map((time) => ({
    ...time,
    aroundFrom: shiftDay(time.from, -SPAN_OF_DAYS.aroundDay),
    aroundTo: shiftDay(time.to, SPAN_OF_DAYS.aroundDay),
    stillSpokenFrom: shiftDay(time.from, -SPAN_OF_DAYS.afterLong),
    isFirstSince:
      time.mode === 'since' &&
      words.slice(Math.max(0, time.first - SUPERLATIVE_REACH), time.first).some(({ lower }) => superlatives.has(lower)),
  }));
  const pair = findPair({ words, here, recent, justNamed: previous?.justNamed ?? [], functionWords });
  const carried = carriedFrom(previous, here, words, language);
  const meant = (pair?.actors ?? []).filter(({ id }) => !here.some((actor) => actor.id === id)).map(asMeant);
  const actors = [...here, ...meant, ...carried.filter(({ id }) => !meant.some((actor) => actor.id === id))];
  const isBreath = here.length === 0 && words.length <= SHORT_SENTENCE;
  return {
    scene: {
      block,
      sentence,
      words,
      positions: positionsOf(words),
      hangsOn: hangingOf({ words, times, language }),
      here,
      actors,
      times,
      pair,
      handedOn: isBreath ? (previous?.handedOn ?? []) : actors,
      justNamed: isBreath ? (previous?.justNamed ?? []) : here,
    },
    anchor: found.anchor,
  };
}

function holdersOf(actors: readonly SceneActor[], here: readonly SceneActor[]): OfficeHolder[] {
  return actors
    .filter((actor) => (actor.facts?.terms.length ?? 0) > 0)
    .map((actor) => {
      const isHere = here.includes(actor);
      return { first: isHere ? actor.first : -1, last: isHere ? actor.last : -1, terms: actor.facts?.terms ?? [] };
    });
}

function carriedFrom(
  previous: Scene | null,
  here: readonly SceneActor[],
  words: readonly Word[],
  { lexicon: { functionWords } }: LanguageIndex,
): SceneActor[] {
  if (!previous) return [];
  const goesOn =
    words.some(({ lower }) => functionWords.pronouns.has(lower)) ||
    functionWords.connectives.has(words[0]?.lower ?? '');
  const share = goesOn ? WHO.carriedByPronoun : WHO.carried;
  return previous.handedOn
    .filter((actor) => actor.factor > WHO.leastCarried && !here.some(({ id }) => id === actor.id))
    .map((actor) => ({ ...actor, first: -1, last: -1, factor: actor.factor * share }));
}

function asMeant(actor: SceneActor): SceneActor {
  return { ...actor, first: -1, last: -1, factor: WHO.meantByPair };
}

type Hanging = { words: readonly Word[]; times: readonly WordSpan[]; language: LanguageIndex };

function hangingOf({ words, times, language }: Hanging): (number | undefined)[] {
  const { phrases, lexicon } = language;
  const { functionWords } = lexicon;
  const isInTime = (at: number) => times.some(({ first, last }) => at >= first && at <= last);
  const hangsOn: (number | undefined)[] = new Array(words.length).fill(undefined);
  words.forEach((word, at) => {
    if (!phrases.kindsOfNoun.has(word.noun) || isInTime(at)) return;
    for (let back = at - 1; back >= Math.max(0, at - BEFORE_NOUN) && isSameClause(words[back], word); back--) {
      hangsOn[back] ??= at;
    }
    if (!functionWords.joints.has(words[at + 1]?.lower ?? '')) return;
    for (let next = at + 2; next <= at + BEHIND_JOINT && isSameClause(words[next], word); next++) hangsOn[next] = at;
  });
  return hangsOn;
}

function isSameClause(a: Word | undefined, b: Word): boolean {
  return a !== undefined && a.commas === b.commas && a.soft === b.soft && a.strong === b.strong;
}

function positionsOf(words: readonly Word[]): Map<string, number[]> {
  const positions = new Map<string, number[]>();
  words.forEach(({ stem }, at) => {
    const list = positions.get(stem);
    if (list) list.push(at);
    else positions.set(stem, [at]);
  });
  return positions;
}
