import { shiftDay, weekdayUpTo } from '../calendar';
import { lowerAt, type Meaning, numberOf, type TimeCursor } from '../time-cursor';
import type { TimeMode } from '../time-expression';

/** Articles are dated by one zone and tell of another. Days either way. */
const ZONE_SLACK = 1;
/** "Friday last week", written on a Sunday, is not two days ago. Days. */
const THIS_WEEK = 4;
const WEEK = 7;

/** "On Friday", "last Friday", "next Friday", "Friday last week", "a week on Friday". */
export const weekday: Meaning = (cursor) => {
  const { says, today } = cursor;
  const day = [says.weekday, says.coming, says.before].map(numberOf).find((value) => value !== null);
  if (today === null || day == null || !isDayHere(cursor)) return null;
  const past = weekdayUpTo(today, day);
  const around = (middle: string) => ({
    from: shiftDay(middle, -ZONE_SLACK),
    to: shiftDay(middle, ZONE_SLACK),
    precision: 'day' as const,
  });
  const coming = shiftDay(past, WEEK);
  if (says.which === 'next' || says.coming !== undefined) {
    return { from: shiftDay(today, 1), to: shiftDay(today, 1 + WEEK), precision: 'day', mode: 'future' };
  }
  if (says.week === 1) return { ...around(shiftDay(coming, WEEK)), mode: 'future' };
  if (says.which === 'this') return { ...around(coming), mode: 'future' };
  if (says.before !== undefined || (says.week === -1 && past > shiftDay(today, -THIS_WEEK)))
    return around(shiftDay(past, -WEEK));
  return { ...around(past), ahead: around(coming) };
};

/** Not any such day ("every Friday"), and not a name ("Bloody Sunday", "Sheffield Wednesday"). */
function isDayHere(cursor: TimeCursor): boolean {
  const { words, text, first, last, language, says } = cursor;
  const at = words.findIndex(
    ({ lower }, index) => index >= first && index <= last && language.signs.weekday.has(lower),
  );
  if (!words[at]?.isCapital) return false;
  if (says.which !== undefined || first !== at) return true;
  const before = lowerAt(cursor, first - 1);
  if (language.anyOf.has(before)) return false;
  const previous = words[first - 1];
  const isName = previous?.isCapital && text.slice(previous.end, words[first]?.start) === ' ';
  const isKnown = [language.leading, language.monthSigns, language.determiners].some((known) => known.has(before));
  return !isName || isKnown || language.modes.has(before) || language.borders.has(before);
}

/** "Yesterday", "today", "the day after tomorrow": from `from` to `to` days after today. */
export const dayFromToday: Meaning = ({ says, today }) => {
  const [from, to] = [numberOf(says.from), numberOf(says.to)];
  if (today === null || from === null || to === null) return null;
  const mode = says.mode === undefined ? {} : { mode: says.mode as TimeMode };
  return { from: shiftDay(today, from), to: shiftDay(today, to), precision: 'day', ...mode };
};
