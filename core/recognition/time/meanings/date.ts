import { dayOf, monthsOf, yearOf } from '../calendar';
import { lowerAt, type Meaning, numberOf, type TimeCursor } from '../time-cursor';

/** "13 October 2023", "12–13 June", "October 2023", "last October", "May last year", "next May". */
export const date: Meaning = (cursor) => {
  const { says, today } = cursor;
  const [month, day, year, shift] = [says.month, says.day, says.year, says.shift].map(numberOf);
  if (typeof month !== 'number' || !isMonthHere(cursor)) return null;
  const dayTo = numberOf(says.dayTo);
  const spell = (of: number) => ({
    ...(day == null ? monthsOf(of, month, month) : { from: dayOf(of, month, day), to: dayOf(of, month, dayTo ?? day) }),
    precision: day == null ? ('month' as const) : ('day' as const),
  });
  if (year != null) return spell(year);
  if (today === null) return null;
  const thisYear = yearOf(today);
  if (shift != null) return spell(thisYear + shift);
  if (says.which === 'next') return { ...spell(thisYear + 1), mode: 'future' };
  if (says.which === 'this') return spell(thisYear);
  const isOver = spell(thisYear).from <= today;
  return {
    ...spell(isOver ? thisYear : thisYear - 1),
    isYearless: true,
    ahead: spell(spell(thisYear).to > today ? thisYear : thisYear + 1),
  };
};

/** Months are written large; alone, some are also names ("Theresa *May*", "Black *September*", "*Mar*-a-Lago"). */
function isMonthHere(cursor: TimeCursor): boolean {
  const { words, text, first, last, says, language } = cursor;
  const sign = words.slice(first, last + 1).find(({ lower }) => language.signs.month.has(lower));
  const isLarge = sign?.isCapital ?? false;
  if (!isLarge) return false;
  if (says.day !== undefined || says.year !== undefined || says.shift !== undefined || says.which !== undefined)
    return true;
  if (words[last + 1]?.isHyphenated && /^\p{L}/u.test(words[last + 1]?.text ?? '')) return false;
  const before = lowerAt(cursor, first - 1);
  if (language.monthSigns.has(before)) return true;
  if (language.doubtfulMonths.has(sign?.lower ?? '')) return language.determiners.has(before) && isAttribute(cursor);
  if (language.leading.has(before)) return true;
  const previous = words[first - 1];
  const isName = previous?.isCapital && text.slice(previous.end, words[first]?.start) === ' ';
  return !isName || language.determiners.has(before);
}

/** "The *April* ceasefire". */
function isAttribute({ words, last, language }: TimeCursor): boolean {
  const next = words[last + 1];
  return (
    next !== undefined && !next.isCapital && next.commas === words[last]?.commas && !language.joints.has(next.lower)
  );
}

/** "2023-10-13", "10/13/2023"; where day and month can stand either way, all between the two days: unsure. */
export const dateInNumbers: Meaning = ({ says }) => {
  const [n, n2, long, short] = [says.n, says.n2, says.year, says.short].map(numberOf);
  const year = long ?? (short == null ? null : 2000 + short);
  if (n == null || n2 == null || year == null) return null;
  const spell = (month: number, day: number) =>
    month > 12 ? null : { from: dayOf(year, month, day), to: dayOf(year, month, day), precision: 'day' as const };
  if (says.order === 'yearFirst') return spell(n, n2);
  if (says.order === 'dayFirst') return spell(n2, n);
  const [dayFirst, monthFirst] = [spell(n2, n), spell(n, n2)];
  if (!dayFirst || !monthFirst || n === n2) return dayFirst ?? monthFirst;
  const [from, to] = [dayFirst.from, monthFirst.from].sort() as [string, string];
  return { from, to, precision: 'vague' };
};

/** "From March to June 2023", "between November 2021 and March 2022". */
export const monthSpan: Meaning = ({ says, today, words, first }) => {
  const [month, monthTo, year, yearFrom] = [says.month, says.monthTo, says.year, says.yearFrom].map(numberOf);
  if (month == null || monthTo == null || !words[first]?.isCapital) return null;
  const end = year ?? (today === null ? null : yearOf(today));
  if (end == null) return null;
  const spell = (to: number) => {
    const from = yearFrom ?? (month > monthTo ? to - 1 : to);
    return { from: dayOf(from, month, 1), to: dayOf(to, monthTo, 31), precision: 'month' as const };
  };
  const here = spell(end);
  return year == null && today !== null && here.from > today ? spell(end - 1) : here;
};

/** "On the 13th"; not "the 13th floor". */
export const dayOfMonthAlone: Meaning = ({ says, words, last, first, today }) => {
  const day = numberOf(says.ordinal);
  const next = words[last + 1];
  const isAlone = !next || next.commas !== words[last]?.commas || next.strong !== words[last]?.strong;
  if (today === null || day === null || day > 31 || !isAlone || !/^\d/.test(words[first]?.lower ?? '')) return null;
  const [year, month] = today.split('-').map(Number) as [number, number];
  const here = dayOf(year, month, day);
  const past = here > today ? dayOf(year, month - 1, day) : here;
  const ahead = here > today ? here : dayOf(year, month + 1, day);
  return { from: past, to: past, precision: 'day', ahead: { from: ahead, to: ahead } };
};

/** A day that has become a name ("9/11"). */
export const knownDay: Meaning = ({ says }) => {
  const day = String(says.day);
  return { from: day, to: day, precision: 'day' };
};
