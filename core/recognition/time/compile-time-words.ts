import { foldWord } from '../text/fold-word';
import type { MeaningName, TimeWords, Value } from './words/time-words';

/** What a word can stand for in a pattern: itself (`name` null), or a sign with its value. */
export type Sense = { key: string; value: Value };

/** One element of an order of words: the keys that fill it, the name its value gets, the mark before it. */
export type Slot = { keys: readonly string[]; name: string | null; mark: string | null };

/** An order of words without gaps, as it is compared. `before`, `behind`: words beside it; `isNot…`: must not be there. */
export type Order = {
  means: MeaningName;
  slots: readonly Slot[];
  given: Readonly<Record<string, Value>>;
  before: Neighbours | null;
  behind: Neighbours | null;
};

type Neighbours = { words: ReadonlySet<string>; isForbidden: boolean };

export type CompiledTimeWords = {
  words: TimeWords;
  /** Signs of the listed words; those of numbers are read when met. */
  senses: ReadonlyMap<string, readonly Sense[]>;
  /** By a key of the first slot, then by one of the second; a single word is an order under "". */
  orders: ReadonlyMap<string, ReadonlyMap<string, readonly Order[]>>;
};

const MARK = /^[-/.](?=.)/;
const SIGN = /^\{([-/.]?)(\w+)(?::(\w+))?\}$/;
const NEIGHBOURS = /^\((!?)([^)]+)\)$/;

/** Makes the patterns of a language ready for comparing: every order of words that they allow, by its first word. */
export function compileTimeWords(words: TimeWords): CompiledTimeWords {
  const senses = new Map<string, Sense[]>();
  for (const [sort, values] of Object.entries(words.signs)) {
    for (const [word, value] of values) addTo(senses, word, { key: `{${sort}}`, value });
  }
  const orders = new Map<string, Map<string, Order[]>>();
  for (const { means, says, given = {} } of words.patterns) {
    for (const text of typeof says === 'string' ? [says] : says) {
      for (const parts of withoutGaps(text.split(' '))) {
        const order = orderOf(parts, means, given);
        for (const key of order.slots[0]?.keys ?? []) {
          const ofFirst = orders.get(key) ?? new Map<string, Order[]>();
          orders.set(key, ofFirst);
          for (const second of order.slots[1]?.keys ?? ['']) addTo(ofFirst, second, order);
        }
      }
    }
  }
  return { words, senses, orders };
}

/** Every choice of the parts that may be missing. */
function withoutGaps([part, ...rest]: readonly string[]): string[][] {
  if (part === undefined) return [[]];
  const tails = withoutGaps(rest);
  const isOptional = part.endsWith('?');
  const whole = tails.map((tail) => [isOptional ? part.slice(0, -1) : part, ...tail]);
  return isOptional ? [...whole, ...tails] : whole;
}

function orderOf(parts: readonly string[], means: MeaningName, given: Order['given']): Order {
  const first = neighboursOf(parts[0]);
  const last = neighboursOf(parts.at(-1));
  const inner = parts.slice(first ? 1 : 0, last ? -1 : undefined);
  return { means, given, slots: inner.map(slotOf), before: first, behind: last };
}

function neighboursOf(part: string | undefined): Neighbours | null {
  const match = NEIGHBOURS.exec(part ?? '');
  if (!match) return null;
  return { words: new Set((match[2] ?? '').split('|').map(foldWord)), isForbidden: match[1] === '!' };
}

function slotOf(part: string): Slot {
  const sign = SIGN.exec(part);
  if (sign) return { keys: [`{${sign[2]}}`], name: sign[3] ?? sign[2] ?? null, mark: sign[1] || null };
  const mark = MARK.exec(part)?.[0] ?? null;
  return { keys: (mark ? part.slice(1) : part).split('|').map(foldWord), name: null, mark };
}

function addTo<T>(map: Map<string, T[]>, key: string, item: T): void {
  const list = map.get(key);
  if (list) list.push(item);
  else map.set(key, [item]);
}
