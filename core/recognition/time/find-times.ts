import type { Word } from '../text/read-sentences';
import { type CompiledTimeWords, compileTimeWords } from './compile-time-words';
import { matchOrders, type OrderMatch } from './match-orders';
import { MEANINGS } from './meanings/meanings';
import { readSenses } from './read-senses';
import type { OfficeHolder, TimeAnchor, TimeReading } from './time-cursor';
import type { TimeExpression, TimeMode } from './time-expression';
import { TIME_LANGUAGES } from './words/time-languages';

/** How far before a day the word may stand that tells of a future ("will … on Friday"). Words. */
const AHEAD_REACH = 8;

export type TimeSearch = {
  words: readonly Word[];
  /** What the words' offsets refer to. */
  text: string;
  /** Primary language subtag; one without words of time has no times. */
  language: string;
  /** The article's day, `YYYY-MM-DD`; null: only absolute times are found. */
  today: string | null;
  /** The last absolute time of the sentences before. */
  anchor?: TimeAnchor | null;
  holders?: readonly OfficeHolder[];
};

type Found = { match: OrderMatch; reading: TimeReading | null };

const compiled = new Map<string, CompiledTimeWords | null>();

/** The times a sentence speaks of, as intervals of days; and the anchor for what follows in the article. */
export function findTimes(search: TimeSearch): { times: TimeExpression[]; anchor: TimeAnchor | null } {
  const { words, today, anchor = null } = search;
  const language = findLanguage(search.language);
  const times: TimeExpression[] = [];
  let lastAnchor = anchor;
  if (!language) return { times, anchor };
  const senses = words.map((word) => readSenses(word, language));
  let free = 0;
  for (let at = 0; at < words.length; at++) {
    const matches = matchOrders({ words, text: search.text, language, senses }, at);
    const found = matches.length > 0 ? readFirst(matches, { ...search, anchor: lastAnchor }, language) : null;
    if (!found) continue;
    at = Math.max(at, found.reading?.last ?? found.match.last);
    if (!found.reading) continue;
    const time = settle({ reading: found.reading, match: found.match, words, today, free, language });
    times.push(time);
    free = at + 1;
    if ((found.reading.movesAnchor ?? true) && (time.mode === 'at' || time.mode === 'since'))
      lastAnchor = { from: time.from, to: time.to };
  }
  return { times, anchor: lastAnchor };
}

function findLanguage(language: string): CompiledTimeWords | null {
  let known = compiled.get(language);
  if (known === undefined) {
    const words = TIME_LANGUAGES.find((candidate) => candidate.language === language);
    known = words ? compileTimeWords(words) : null;
    compiled.set(language, known);
  }
  return known;
}

/** The longest order of words that means something here; without a reading if it only looks like a time. */
function readFirst(matches: readonly OrderMatch[], search: TimeSearch, language: CompiledTimeWords): Found | null {
  for (const match of matches) {
    if (match.order.means === 'nothing') return { match, reading: null };
    const reading = MEANINGS[match.order.means]({
      words: search.words,
      text: search.text,
      language: language.words,
      first: match.first,
      last: match.last,
      says: match.bound,
      today: search.today,
      anchor: search.anchor ?? null,
      holders: search.holders ?? [],
    });
    if (reading) return { match, reading };
  }
  return null;
}

type Unsettled = {
  reading: TimeReading;
  match: OrderMatch;
  words: readonly Word[];
  today: string | null;
  /** The first word that no other time holds. */
  free: number;
  language: CompiledTimeWords;
};

/** Takes in the words that lead to the expression, and settles from them how it is meant. */
function settle({ reading, match, words, today, free, language }: Unsettled): TimeExpression {
  const { leading, modes, borders, determiners } = language.words;
  let first = match.first;
  let isAttribute = false;
  const lower = (at: number) => (at < free ? '' : (words[at]?.lower ?? ''));
  while (first > free && leading.has(lower(first - 1))) {
    first--;
    isAttribute ||= (reading.isBareYear ?? false) && determiners.has(lower(first));
  }
  let mode: TimeMode = reading.mode ?? 'at';
  if (mode === 'at') {
    const [before, pair] = [lower(first - 1), `${lower(first - 2)} ${lower(first - 1)}`];
    const border = isAttribute ? undefined : (borders.get(pair) ?? borders.get(before));
    mode = modes.get(before) ?? border ?? 'at';
    if (mode !== 'at') first -= borders.has(pair) ? 2 : 1;
  }
  let { from, to } = reading;
  if (mode === 'at' && reading.ahead && looksAhead({ words, first, free, language })) {
    ({ from, to } = reading.ahead);
    mode = 'future';
  }
  if (today !== null && from > today) mode = 'future';
  if (mode !== 'future' && today !== null && to > today) to = today;
  const { precision, isYearless = false } = reading;
  return { first, last: reading.last ?? match.last, from, to, precision, mode, isYearless };
}

/** Whether the words before, up to the last time or the border of the clause, speak of what is to come. */
function looksAhead({
  words,
  first,
  free,
  language,
}: Pick<Unsettled, 'words' | 'free' | 'language'> & { first: number }) {
  const { ahead } = language.words;
  const clause = words[first]?.strong;
  for (let at = first - 1; at >= Math.max(free, first - AHEAD_REACH) && words[at]?.strong === clause; at--) {
    if (ahead.has(words[at]?.lower ?? '') || ahead.has(`${words[at]?.lower} ${words[at + 1]?.lower}`)) return true;
  }
  return false;
}
