import type { Word } from '../text/read-sentences';
import type { CompiledTimeWords, Order, Sense, Slot } from './compile-time-words';
import type { Value } from './words/time-words';

/** An order of words found in a sentence, with the values of its signs. */
export type OrderMatch = { order: Order; first: number; last: number; bound: Record<string, Value> };

/** What may stand between the words of an expression: blanks, a comma, the dot of an abbreviation, a possessive, a hyphen. */
const LOOSE = /^(?:[\s.,]|[’']s?|[-–])*$/;
const DASH = /^[-–]$/;

export type Sought = {
  words: readonly Word[];
  /** What the words' offsets refer to. */
  text: string;
  language: CompiledTimeWords;
  /** What each word can be. */
  senses: readonly (readonly Sense[])[];
};

/** The orders of words that begin here, longest first. */
export function matchOrders(sought: Sought, at: number): OrderMatch[] {
  const { words, senses } = sought;
  const matches: OrderMatch[] = [];
  collectBySecond(sought, words[at]?.lower ?? '', at, matches);
  for (const { key } of senses[at] ?? []) collectBySecond(sought, key, at, matches);
  return matches.length > 1 ? matches.sort((one, other) => other.last - one.last) : matches;
}

function collectBySecond(sought: Sought, first: string, at: number, matches: OrderMatch[]): void {
  const ofFirst = sought.language.orders.get(first);
  if (!ofFirst) return;
  const next = sought.words[at + 1];
  if (next) collect(sought, ofFirst.get(next.lower), at, matches);
  for (const { key } of sought.senses[at + 1] ?? []) collect(sought, ofFirst.get(key), at, matches);
  collect(sought, ofFirst.get(''), at, matches);
}

function collect(sought: Sought, orders: readonly Order[] | undefined, at: number, matches: OrderMatch[]): void {
  if (!orders) return;
  for (const order of orders) {
    if (!fits(sought, order, at)) continue;
    matches.push({ order, first: at, last: at + order.slots.length - 1, bound: bind(sought, order, at) });
  }
}

function fits({ words, text, senses }: Sought, { slots, before, behind }: Order, at: number): boolean {
  const last = at + slots.length - 1;
  if (last >= words.length || slots[0]?.mark !== null) return false;
  for (let index = 1; index < slots.length; index++) {
    const slot = slots[index];
    const word = words[at + index];
    const previous = words[at + index - 1];
    if (!slot || !word || !previous || !fills(slot, word, senses[at + index])) return false;
    if (!isJoined(text.slice(previous.end, word.start), slot.mark)) return false;
  }
  if (before && before.words.has(words[at - 1]?.lower ?? '') === before.isForbidden) return false;
  return !behind || behind.words.has(words[last + 1]?.lower ?? '') !== behind.isForbidden;
}

function fills({ keys, name }: Slot, { lower }: Word, senses: readonly Sense[] = []): boolean {
  if (name === null) return keys.includes(lower);
  for (const { key } of senses) if (key === keys[0]) return true;
  return false;
}

function bind({ senses }: Sought, { slots, given }: Order, at: number): Record<string, Value> {
  const bound = { ...given };
  slots.forEach(({ name, keys }, index) => {
    const sense = name === null ? undefined : senses[at + index]?.find(({ key }) => key === keys[0]);
    if (name !== null && sense) bound[name] = sense.value;
  });
  return bound;
}

function isJoined(between: string, mark: string | null): boolean {
  if (mark === null) return between === ' ' || LOOSE.test(between);
  return mark === '-' ? DASH.test(between) : between === mark;
}
