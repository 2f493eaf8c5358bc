import { dayOf, easterOf, shiftDay, yearOf } from '../calendar';
import { type Interval, type Meaning, numberOf } from '../time-cursor';

/** "Christmas 2021", "New Year’s Eve", "Easter Sunday". `from` and `to` are month × 100 + day. */
export const feast: Meaning = ({ says, today, words, first, last }) => {
  if (!words[last - (typeof says.year === 'number' ? 1 : 0)]?.isCapital || !words[first]) return null;
  const [from, to, afterEaster] = [says.from, says.to, says.afterEaster].map(numberOf);
  const spell = (year: number): Interval => {
    if (afterEaster != null) {
      const day = shiftDay(easterOf(year), afterEaster);
      return { from: day, to: day };
    }
    return { from: dayInYear(year, from ?? 0), to: dayInYear(year, to ?? 0) };
  };
  const year = numberOf(says.year);
  if (year !== null) return { ...spell(year), precision: 'day' };
  if (today === null) return null;
  const here = spell(yearOf(today));
  const isOver = here.from <= today;
  return {
    ...(isOver ? here : spell(yearOf(today) - 1)),
    precision: 'day',
    isYearless: true,
    ahead: isOver ? spell(yearOf(today) + 1) : here,
  };
};

function dayInYear(year: number, monthAndDay: number): string {
  return dayOf(year, Math.floor(monthAndDay / 100), monthAndDay % 100);
}
