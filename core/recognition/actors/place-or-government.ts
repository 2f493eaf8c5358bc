import { GAP } from '../text/tokenise';
import { gapBefore, isCapital, isHyphened, isJoined, type ReadText, startsSentence } from './read-text';
import { INSTITUTION_WORDS } from './words/institution-words';
import { PLACE_WORDS } from './words/place-words';
import { US_STATES } from './words/us-states';

/**
 * What a city's name stands for. `namesake`: part of the name of a treaty or meeting ("the Paris agreement");
 * `unclear`: no word speaks for any of these.
 */
export type CityReading = 'place' | 'government' | 'namesake' | 'unclear';

/**
 * Whether a capital or seat ("Moscow", "the Kremlin"), tokens `from` up to `to`, is meant as the government or as the
 * place. The word before decides first ("in Moscow", "talks with Washington"), then the word after ("Beijing considers",
 * "the Moscow suburb").
 */
export function placeOrGovernment(read: ReadText, from: number, to: number): CityReading {
  const lists = PLACE_WORDS[read.language as keyof typeof PLACE_WORDS] ?? PLACE_WORDS.en;
  const next = read.words[to] ?? '';
  const nextGap = gapBefore(read, to);
  if (isHyphened(read, from)) return isCapital(read, from - 1) ? 'unclear' : 'government';
  if (isHyphened(read, to)) return lists.placeAfter.has(next) ? 'place' : 'government';
  if (nextGap === 0 && isNamesake(read, to, lists)) return 'namesake';
  const nextIsBound = nextGap === 0 || nextGap === GAP.possessive;
  if (nextIsBound && lists.placeAfter.has(next)) return 'place';
  if (nextIsBound && lists.governmentAfter.has(next) && nextGap === GAP.possessive) return 'government';
  if (isDateline(read, from, to)) return 'place';
  if (isFollowedByItsCountry(read, to)) return 'place';
  const before = readWordBefore({ read, from, lists });
  if (before !== 'unclear') return before;
  if (nextGap === GAP.comma && lists.asideAfter.has(next)) return 'government';
  if (nextGap & GAP.possessive) return ownsPartOfCity(read, to, lists) ? 'place' : 'government';
  const isObject = from > 0 && gapBefore(read, from) === 0 && lists.prepositions.has(read.words[from - 1] ?? '');
  if (nextGap === 0 && to < read.tokens.count && !isObject) {
    if (lists.governmentAfter.has(next) || (lists.verbEnding.test(next) && !isCapital(read, to))) return 'government';
  }
  return 'unclear';
}

/** "the Paris agreement", "the Paris climate accord", "the Lisbon and Madrid talks". */
function isNamesake(read: ReadText, to: number, lists: Lists): boolean {
  const [first = '', second = '', third = ''] = read.words.slice(to, to + 3);
  if (lists.namesakeAfter.has(first)) return true;
  if (!isJoined(read, to + 1)) return false;
  if (lists.namesakeAfter.has(second)) return true;
  return first === 'and' && isCapital(read, to + 1) && isJoined(read, to + 2) && lists.namesakeAfter.has(third);
}

type Lists = (typeof PLACE_WORDS)['en'];

function readWordBefore(place: { read: ReadText; from: number; lists: Lists }): CityReading {
  const { read, from, lists } = place;
  let at = from - 1;
  if (at < 0 || gapBefore(read, from) & (GAP.start | GAP.stop | GAP.comma)) return 'unclear';
  if (startsSentence(read, from)) return 'unclear';
  if (read.words[at] === 'the') at--;
  const word = read.words[at] ?? '';
  const earlier = read.words[at - 1] ?? '';
  if (lists.placeBefore.has(word)) return 'place';
  if (word === 'to') {
    if (lists.travelBefore.has(earlier) || lists.travelBefore.has(read.words[at - 2] ?? '')) return 'place';
    return lists.governmentAddressed.has(earlier) ? 'government' : 'unclear';
  }
  if (word === 'of') {
    if (lists.partBefore.has(earlier)) return 'place';
    return lists.governmentOf.has(earlier) ? 'government' : 'unclear';
  }
  if (word === 'for' && lists.travelBefore.has(earlier)) return 'place';
  if (word === 'from') {
    const source = read.words.slice(Math.max(0, at - SOURCE_REACH), at);
    return source.some((one) => lists.governmentSource.has(one)) ? 'government' : 'place';
  }
  if (word === 'and' || word === 'or') {
    if (lists.governmentAfter.has(earlier)) return 'government';
    return isCapital(read, at - 1) ? readWordBefore({ read, from: at - 1, lists }) : 'unclear';
  }
  if (word === 'on') {
    if (lists.attackWords.has(earlier)) return 'place';
    return lists.governmentTarget.has(earlier) ? 'government' : 'unclear';
  }
  if (word === 'against' && lists.attackWords.has(earlier)) return 'place';
  if (lists.governmentBefore.has(word)) return 'government';
  return 'unclear';
}

/** "control of its troops from Washington": words between what is given and "from". */
const SOURCE_REACH = 4;

/** "Kyiv's Shevchenko district" against "Kyiv's European allies": looks past capitalised words for what is owned. */
function ownsPartOfCity(read: ReadText, to: number, lists: Lists): boolean {
  let at = to;
  while (at < read.tokens.count && isCapital(read, at) && (at === to || isJoined(read, at))) at++;
  if (at > to && INSTITUTION_WORDS[read.language]?.has(read.words[at - 1] ?? '')) return true;
  return isJoined(read, at) && lists.placeAfter.has(read.words[at] ?? '');
}

/** "SEOUL (…) –", "Moscow –" at the head of a paragraph. */
function isDateline(read: ReadText, from: number, to: number): boolean {
  if (!(gapBefore(read, from) & GAP.start)) return false;
  return /^\s*(?:,[^.]{0,30})?(?:\([^)]{0,40}\))?\s*(?:—|–|--|-|:|\|)\s/.test(
    read.text.slice(read.tokens.ends[to - 1] ?? 0),
  );
}

/** "Paris, Texas", "Moscow, Russia": a comma, a capitalised word, and the end of the phrase. */
function isFollowedByItsCountry(read: ReadText, to: number): boolean {
  if (gapBefore(read, to) !== GAP.comma || !isCapital(read, to)) return false;
  let end = to + 1;
  while (end < read.tokens.count && isJoined(read, end) && isCapital(read, end)) end++;
  const after = gapBefore(read, end);
  if (read.words[end] === 'and' || read.words[end] === 'or') return false;
  // A list goes on ("Moscow, Beijing and Tehran"); a place name ends in a comma or full stop.
  return (after & (GAP.comma | GAP.dot | GAP.stop)) !== 0 && !(after & GAP.comma && isListed(read, end));
}

/** "Lebanon, Pennsylvania, …": a town that is called after a state of the world. */
export function isTownOfUnitedStates(read: ReadText, to: number): boolean {
  if (!isFollowedByItsCountry(read, to)) return false;
  const [first = '', second = ''] = read.words.slice(to, to + 2);
  return US_STATES.has(first) || US_STATES.has(`${first} ${second}`);
}

function isListed(read: ReadText, at: number): boolean {
  return isCapital(read, at) || read.words[at] === 'and';
}
