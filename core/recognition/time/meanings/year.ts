import { dayOf, monthsOf, yearOf } from '../calendar';
import { lowerAt, type Meaning, numberOf, type TimeCursor } from '../time-cursor';
import type { TimeMode } from '../time-expression';
import type { Part } from '../words/time-words';

/** The months that "early", "mid" and "late" in a year can mean; they overlap, as their use does. */
export const MONTHS_OF_PART: Readonly<Record<Part, readonly [number, number]>> = {
  early: [1, 5],
  mid: [4, 9],
  late: [8, 12],
};
/** Three months, from the first one; winter runs into the next year. */
const SEASON_MONTHS = 3;
const MONTHS = 12;
/** By country a fiscal year begins from April of the year before, and by others ends in March of the year after. */
const FISCAL_MONTHS: readonly [number, number] = [4 - MONTHS, 3 + MONTHS];

/** "2014", "late 2018", "the summer of 2022", "2014 to 2016", "2014–16", "pre-2014". */
export const year: Meaning = (cursor) => {
  const { says } = cursor;
  const start = numberOf(says.year) ?? numberOf(says.farYear);
  if (start === null || !isYearHere(cursor)) return null;
  const [short, season] = [numberOf(says.short), numberOf(says.season)];
  const end = numberOf(says.to) ?? (short === null ? start : Math.floor(start / 100) * 100 + short);
  if (end < start || (end === start && (says.to !== undefined || short !== null))) return null;
  if (season !== null) return { ...seasonOf(start, season), precision: 'season' };
  if (says.part !== undefined) return { ...monthsOf(start, ...MONTHS_OF_PART[says.part as Part]), precision: 'year' };
  return {
    from: dayOf(start, 1, 1),
    to: dayOf(end, MONTHS, 31),
    precision: 'year',
    isBareYear: cursor.first === cursor.last,
    ...(says.mode === undefined ? {} : { mode: says.mode as TimeMode }),
  };
};

export function seasonOf(of: number, firstMonth: number): { from: string; to: string } {
  return monthsOf(of, firstMonth, firstMonth + SEASON_MONTHS - 1);
}

/** Not a count ("2000 troops", "a 1900-word essay"), a price, the number of a thing ("flight 2014"), or part of a longer number. */
function isYearHere(cursor: TimeCursor): boolean {
  const { words, text, first, last, language } = cursor;
  const [start, end] = [words[first], words[last]];
  if (!start || !end) return false;
  const next = words[last + 1];
  if (/^\d/.test(end.lower) && next) {
    if (language.counted.has(next.lower)) return false;
    const isGlued = text.slice(end.end, next.start) === '-' && /^\p{Ll}/u.test(next.text);
    if (isGlued && first === last) return false;
  }
  if (/^\d/.test(start.lower)) {
    if (/[\p{Sc}#]\s?$/u.test(text.slice(Math.max(0, start.start - 2), start.start))) return false;
    if (/\d[.,:/\s]$/.test(text.slice(Math.max(0, start.start - 2), start.start))) return false;
    if (language.numbered.has(lowerAt(cursor, first - 1))) return false;
  }
  return (
    !/^(?:[.,:/]\d|\s?[%\p{Sc}]|\s\d{4}(?!\d))/u.test(text.slice(end.end, end.end + 6)) || text[end.end] === undefined
  );
}

/** "The first half of 2023", "the second quarter of last year". */
export const yearPart: Meaning = ({ says, today }) => {
  const [ordinal, parts, shift] = [says.ordinal, says.parts, says.shift].map(numberOf);
  const of = numberOf(says.year) ?? (today === null ? null : yearOf(today) + (shift ?? 0));
  if (ordinal == null || parts == null || of === null || ordinal > parts) return null;
  const length = MONTHS / parts;
  return { ...monthsOf(of, (ordinal - 1) * length + 1, ordinal * length), precision: 'season' };
};

export const fiscalYear: Meaning = ({ says }) => {
  const of = numberOf(says.year);
  return of === null ? null : { ...monthsOf(of, ...FISCAL_MONTHS), precision: 'vague' };
};
