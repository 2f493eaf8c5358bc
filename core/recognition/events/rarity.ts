import { BITS } from './weights';

/** How much a thing narrows down the pack: log2 of one in how many events has it (EVENTS.md, "Evidence and weights"). */
export function rarityOf(events: number, keysOfEvents: Iterable<Iterable<string>>): (key: string) => number {
  const counts = new Map<string, number>();
  for (const keys of keysOfEvents) {
    for (const key of new Set(keys)) counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return (key) => {
    const bits = Math.log2((events + 1) / ((counts.get(key) ?? 0) + 1));
    return Math.round(Math.min(BITS.most, Math.max(BITS.least, bits)) * 100) / 100;
  };
}
