import { dayOf, shiftDay, yearOf } from './calendar';
import { lowerAt, type TimeCursor, type TimeReader, type TimeReading } from './time-cursor';
import { NUMBERS, UNITS } from './time-words';

type Distance = { unit: string; unitAt: number; days: number; slack: number };

/** People round: "two years ago" is said from a good year and a half on. Share of the unit, either way. */
const SLACK: Readonly<Record<string, number>> = { year: 0.6, decade: 0.25, century: 0.25 };
const SLACK_OTHERWISE = 0.5;
/** "A year later" is said up to the end of the following year. Days. */
const YEAR_LATER_SLACK = 300;
/** A shorter duration names no period that an event could be known by. Days. */
const SHORTEST_LASTING = 80;
const LASTING_SIGNS: ReadonlySet<string> = new Set(
  'for lasted last than nearly almost over about after some past'.split(' '),
);

/** "two years ago", "a decade earlier", "three months later", "18-year insurgency", "lasted 40 years", "the following year". */
export const readDistance: TimeReader = (cursor) => {
  const following = readFollowingYear(cursor);
  if (following) return following;
  const distance = distanceAt(cursor);
  if (!distance) return null;
  const { unitAt } = distance;
  const after = lowerAt(cursor, unitAt + 1);
  if (after === 'ago') return fromToday(cursor, distance);
  if (/^(?:earlier|before|previously|later|after|on)$/.test(after)) {
    return fromAnchor({ cursor, distance, isBack: /^(?:earlier|before|previously)$/.test(after) });
  }
  return lasting(cursor, distance);
};

function distanceAt(cursor: TimeCursor): Distance | null {
  const { at } = cursor;
  const word = lowerAt(cursor, at);
  const isUnit = (index: number) => UNITS.has(singular(lowerAt(cursor, index)));
  const next = lowerAt(cursor, at + 1);
  const number = /^\d{1,3}$/.test(word) ? Number(word) : NUMBERS.get(next === 'few' || next === 'couple' ? next : word);
  if (!number || !NUMBERS.has(word) === !/^\d/.test(word)) return null;
  const skips = /^(?:of|few|couple|more|full|long|and)$/.test(next);
  const unitAt = isUnit(at + 1) ? at + 1 : skips && isUnit(at + 2) ? at + 2 : null;
  if (unitAt === null) return null;
  const unit = singular(lowerAt(cursor, unitAt));
  const length = UNITS.get(unit) ?? 0;
  return { unit, unitAt, days: number * length, slack: length * (SLACK[unit] ?? SLACK_OTHERWISE) };
}

function fromToday({ at, today }: TimeCursor, { unit, unitAt, days, slack }: Distance): TimeReading | null {
  if (today === null) return null;
  const precision = unit === 'year' ? 'distance' : UNITS.get(unit) === UNITS.get('day') ? 'week' : longPrecision(unit);
  return {
    first: at,
    last: unitAt + 1,
    from: shiftDay(today, -days - slack),
    to: shiftDay(today, slack - days),
    precision,
  };
}

function longPrecision(unit: string) {
  return unit === 'decade' || unit === 'century' ? 'decade' : unit === 'year' ? 'distance' : 'month';
}

type AnchoredDistance = { cursor: TimeCursor; distance: Distance; isBack: boolean };

function fromAnchor({ cursor, distance, isBack }: AnchoredDistance): TimeReading | null {
  const { at, anchor, today } = cursor;
  if (anchor === null) return null;
  const { unit, unitAt, days, slack } = distance;
  const middle = shiftDay(anchor, isBack ? -days : days);
  if (today !== null && middle > today) return null;
  const to = shiftDay(middle, slack + (unit === 'year' ? YEAR_LATER_SLACK : 0));
  return {
    first: at,
    last: unitAt + 1,
    from: shiftDay(middle, -slack),
    to,
    precision: longPrecision(unit),
    movesAnchor: false,
  };
}

function lasting(cursor: TimeCursor, { unit, unitAt, days, slack }: Distance): TimeReading | null {
  const { at, today, words } = cursor;
  if (today === null || !/^(?:month|year|decade|century)$/.test(unit) || days < SHORTEST_LASTING) return null;
  if (lowerAt(cursor, unitAt + 1) === 'old') return null;
  if (!words[unitAt]?.isHyphenated && !LASTING_SIGNS.has(lowerAt(cursor, at - 1))) return null;
  return {
    first: at,
    last: unitAt,
    from: shiftDay(today, -days - slack),
    to: shiftDay(today, slack - days),
    precision: 'lasting',
    mode: 'lasting',
    movesAnchor: false,
  };
}

function readFollowingYear(cursor: TimeCursor): TimeReading | null {
  const { at, anchor, today } = cursor;
  const offset = { following: 1, same: 0, that: 0, previous: -1 }[lowerAt(cursor, at)];
  if (offset === undefined || anchor === null || lowerAt(cursor, at + 1) !== 'year') return null;
  const year = yearOf(anchor) + offset;
  if (today !== null && year > yearOf(today)) return null;
  return { first: at, last: at + 1, from: dayOf(year, 1, 1), to: dayOf(year, 12, 31), precision: 'year' };
}

function singular(word: string): string {
  return word === 'centuries' ? 'century' : word.endsWith('s') ? word.slice(0, -1) : word;
}
