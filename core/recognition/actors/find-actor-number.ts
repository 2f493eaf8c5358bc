import type { RecordTable } from '../record-table';
import type { ActorEntry } from './actor-entry';

/** The number of an actor's entry, by halving: entries stand in the order of their ids. Null if it is not there. */
export function findActorNumber(entries: RecordTable<ActorEntry>, id: string): number | null {
  let [low, high] = [0, entries.count - 1];
  while (low <= high) {
    const middle = (low + high) >> 1;
    const found = entries.get(middle).id;
    if (found === id) return middle;
    if (found < id) low = middle + 1;
    else high = middle - 1;
  }
  return null;
}
