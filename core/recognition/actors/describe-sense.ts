import { GAP } from '../text/tokenise';
import type { ArticleContext } from './article-context';
import type { Candidate } from './find-candidates';
import type { Sense } from './name-flags';
import { isItsStateInFocus, isOffice, isOfficeName, isOnlyAboutOthers } from './office-name';
import type { CityReading } from './place-or-government';
import { wordsOf } from './placed-candidate';
import { gapBefore, type ReadText, sliceOf, startsSentence } from './read-text';
import { CONFIDENCE, type Resolution } from './resolution';
import { ACTING_VERBS } from './words/ordinary-names';

/** How sure a name stands for the actor chosen, and why, in words for the reader. */
export function describeSense(place: {
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
    if (sense.flags.ordinary && !actsAsName(read, to) && !context.proven.has(sense.entry)) {
      return of(CONFIDENCE.ordinary, `“${text}” may be an ordinary word here`);
    }
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
  const ownWords = wordsOf(read, candidate);
  const isNamedOtherwise = [...(context.namedAs.get(sense.entry) ?? [])].some((words) => words !== ownWords);
  if (isOffice(entry) && !isNamedOtherwise) {
    const isUnique = sense.flags.use === 'full' && candidate.senses.length === 1;
    const isPlaced = isUnique ? !isOnlyAboutOthers(entry, context) : isItsStateInFocus(entry, context);
    if (isOfficeName(read, candidate) && !isPlaced) {
      return of(CONFIDENCE.unplacedOffice, `an office of that name, but the article is hardly about its state`);
    }
    if (entry.kind === 'party' && sense.flags.use === 'short' && isOnlyAboutOthers(entry, context)) {
      return of(CONFIDENCE.unplacedOffice, `a party of that name, but the article is about other states`);
    }
  }
  return of(
    sense.flags.use === 'nickname' ? CONFIDENCE.nickname : CONFIDENCE.fullName,
    text === entry.label ? `named in full` : `another name of ${entry.label}`,
  );
}

/** "Turkey said", "Turkey, which borders …": no ordinary word goes on like that. */
function actsAsName(read: ReadText, to: number): boolean {
  const next = read.words[to] ?? '';
  if (gapBefore(read, to) === GAP.comma) return next === 'which' || next === 'whose';
  return gapBefore(read, to) === 0 && ACTING_VERBS[read.language]?.has(next) === true;
}
