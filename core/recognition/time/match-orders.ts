import type { Word } from '../text/read-sentences';
import type { CompiledTimeWords, Order, Sense, Slot } from './compile-time-words';
import { readSenses } from './read-senses';
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
};

/** The orders of words that begin here, longest first. */
export function matchOrders({ words, text, language }: Sought, at: number): OrderMatch[] {
  const word = words[at];
  if (!word) return [];
  const senses = readSenses(word, language);
  const matches: OrderMatch[] = [];
  const tryAll = (orders: readonly Order[] | undefined) => {
    for (const order of orders ?? []) {
      const match = matchOrder({ words, text, language }, order, at, senses);
      if (match) matches.push(match);
    }
  };
  tryAll(language.orders.get(word.lower));
  for (const { key } of senses) tryAll(language.orders.get(key));
  return matches.length > 1 ? matches.sort((one, other) => other.last - one.last) : matches;
}

function matchOrder(sought: Sought, order: Order, at: number, senses: readonly Sense[]): OrderMatch | null {
  const { words, text, language } = sought;
  const { slots, before, behind } = order;
  const last = at + slots.length - 1;
  if (last >= words.length) return null;
  if (before && before.words.has(words[at - 1]?.lower ?? '') === before.isForbidden) return null;
  if (behind && behind.words.has(words[last + 1]?.lower ?? '') === behind.isForbidden) return null;
  const bound: Record<string, Value> = { ...order.given };
  for (let index = 0; index < slots.length; index++) {
    const [slot, word] = [slots[index], words[at + index]];
    if (!slot || !word) return null;
    if (index === 0 ? slot.mark !== null : !isJoined(text.slice(words[at + index - 1]?.end, word.start), slot.mark))
      return null;
    if (!fill(slot, word, index === 0 ? senses : readSenses(word, language), bound)) return null;
  }
  return { order, first: at, last, bound };
}

function fill(slot: Slot, word: Word, senses: readonly Sense[], bound: Record<string, Value>): boolean {
  if (slot.name === null) return slot.keys.includes(word.lower);
  const sense = senses.find(({ key }) => key === slot.keys[0]);
  if (!sense) return false;
  bound[slot.name] = sense.value;
  return true;
}

function isJoined(between: string, mark: string | null): boolean {
  if (mark === null) return LOOSE.test(between);
  return mark === '-' ? DASH.test(between) : between === mark;
}
