import { monthNames } from './month-names';

/** A calendar day (`2024-12-29`) that a text names, with the text from the last date to it, and all that follows. */
export type FoundDate = { day: string; before: string; after: string };

/** What stands between the numbers of a date: 2024-12-29, 29. 12. 2024, 2024年12月29日, 2024년 12월 29일. */
const MARK = /^\s?[-./年月년월]\s?$/;
/** Between day, month's name and year there may be so much: "29 de dezembro de 2024". Characters. */
const FARTHEST = 20;

const LAST_MONTH = 12;

/**
 * The dates in a text, in their order. `language`: a tag; its names of months are known beside the English ones, and but
 * for English the day comes first in 5/6/2024; else that is passed over, since it could mean two.
 */
export function findDates(stated: string, language: string | null): FoundDate[] {
  const [locale = 'en'] = language?.split('-') ?? [];
  const text = withPlainDigits(stated).toLocaleLowerCase(locale);
  // Without a year there is no date, and without a word no name of a month: this spares most texts the search.
  if (!/\d{4}/.test(text)) return [];
  const months = /\p{L}{2}/u.test(text) ? monthNames(locale) : new Map<string, string>();
  const parts = [...text.matchAll(partPattern(months))];
  const found: FoundDate[] = [];
  let end = 0;
  for (const [at, { 0: a, index }] of parts.entries()) {
    const [, b, c] = parts.slice(at);
    if (!b || !c || index < end) continue;
    const day = dayOf({
      values: [a, b[0], c[0]],
      between: [text.slice(index + a.length, b.index), text.slice(b.index + b[0].length, c.index)],
      months,
      isDayFirst: locale !== 'en',
    });
    if (!day) continue;
    const before = text.slice(end, index);
    end = c.index + c[0].length;
    found.push({ day, before, after: text.slice(end) });
  }
  return found;
}

const NUMBER = /\d+/g;
const patterns = new WeakMap<ReadonlyMap<string, string>, RegExp>();

/** Numbers and names of months; made once a language. */
function partPattern(months: ReadonlyMap<string, string>): RegExp {
  if (months.size === 0) return NUMBER;
  let pattern = patterns.get(months);
  if (!pattern) {
    // A short form may be a letter longer than ours ("Sept"); Hebrew writes its "in" (ב) onto the name.
    const names = [...months.keys()].join('|');
    pattern = new RegExp(`\\d+|(?<![^\\P{L}ב])(?:${names})(?!\\p{L}{2})`, 'gu');
    patterns.set(months, pattern);
  }
  return pattern;
}

type Parts = {
  values: [string, string, string];
  between: string[];
  months: ReadonlyMap<string, string>;
  isDayFirst: boolean;
};

function dayOf({ values: [a, b, c], between, months, isDayFirst }: Parts): string | null {
  const [first, second] = [months.get(a), months.get(b)];
  const isNamed = first ?? second;
  if (!between.every((text) => (isNamed ? text.length <= FARTHEST : MARK.test(text)))) return null;
  if (a.length === 4) return calendarDay(a, second ?? b, c);
  if (first) return calendarDay(c, first, b);
  // Wherever dots are written the day comes first; else one of the two may be no month, or they may be the same.
  const isDay = second || between[0]?.includes('.') || Number(a) > LAST_MONTH || a === b || isDayFirst;
  return isDay ? calendarDay(c, second ?? b, a) : Number(b) > LAST_MONTH ? calendarDay(c, a, b) : null;
}

function calendarDay(year: string, month: string, day: string): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(text);
  // Who writes February 30 means nothing; who writes a year before press photographs or a day ahead of us, no news.
  const isDay = FIRST_TIME < time && time < Date.now() + AHEAD && new Date(time).getUTCDate() === Number(day);
  return isDay ? text : null;
}

/** 1900, the year that machines write when they know none, is over. Milliseconds, like what follows. */
const FIRST_TIME = Date.UTC(1900);
/** East of us it may already be the day after. */
const AHEAD = 24 * 60 * 60 * 1000;

/** Digits of other scripts ("٢٩", "२९") as ours: each script has its ten together, where its rows of sixteen signs begin … */
function withPlainDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    const code = digit.charCodeAt(0);
    const isIndian = code >= FIRST_INDIAN && code < AFTER_INDIAN;
    return String((code - (isIndian ? SEVENTH : 0)) % ROW);
  });
}

const ROW = 16;
/** … and those of India, Devanagari to Malayalam, from the seventh sign on. */
const FIRST_INDIAN = 0x900;
const AFTER_INDIAN = 0xe00;
const SEVENTH = 6;
