import { dayOf } from './calendar';
import { lowerAt, type TimeReader } from './time-cursor';

/** The years of a decade that "early", "mid" and "late" can mean. */
const PARTS: Readonly<Record<string, readonly [number, number]>> = { early: [0, 4], mid: [3, 7], late: [5, 9] };
const CENTURIES: ReadonlyMap<string, number> = new Map([
  ['eighteenth', 18],
  ['18th', 18],
  ['nineteenth', 19],
  ['19th', 19],
  ['twentieth', 20],
  ['20th', 20],
]);

/** "the 1990s", "mid-1990s", "the ’90s", "the 19th century". */
export const readDecade: TimeReader = (cursor) => {
  const { at } = cursor;
  const century = CENTURIES.get(lowerAt(cursor, at));
  if (century !== undefined && lowerAt(cursor, at + 1) === 'century') {
    const start = (century - 1) * 100;
    return { first: at, last: at + 1, from: dayOf(start, 1, 1), to: dayOf(start + 99, 12, 31), precision: 'vague' };
  }
  const match = /^(?:(1[89]|20)?([0-9]0))s$/.exec(lowerAt(cursor, at));
  if (!match) return null;
  const start = Number(`${match[1] ?? '19'}${match[2]}`);
  const [begin, end] = PARTS[lowerAt(cursor, at - 1)] ?? [0, 9];
  return { first: at, last: at, from: dayOf(start + begin, 1, 1), to: dayOf(start + end, 12, 31), precision: 'decade' };
};
