import { numberLayers } from '../number-layers';
import type { ActorEntry } from './actor-entry';
import type { Sense } from './name-flags';
import type { ActorIndex } from './open-actor-index';

/**
 * Several packs' actors as one. Entries are numbered through; an actor whom two packs know (by id or by Wikidata id) is the entry
 * of the first that does, whichever pack's name the text has. Words are folded as the first folds them: tables of two browser
 * versions differ in letters newer than one of them alone.
 */
export function layerActorIndexes(layers: readonly [ActorIndex, ...ActorIndex[]]): ActorIndex {
  const [first] = layers;
  if (layers.length === 1) return first;
  const { count, numberOf, locate } = numberLayers(layers.map((layer) => layer.count));
  const speakers = new Map<number, number>();
  const getEntry = (number: number): ActorEntry => {
    const { layer, local } = locate(number);
    return (layers[layer] ?? first).getEntry(local);
  };
  const firstOf = (entry: ActorEntry, upTo: number): number | null => {
    for (let layer = 0; layer < upTo; layer++) {
      const found = layers[layer]?.findSame(entry) ?? null;
      if (found !== null) return numberOf(layer, found);
    }
    return null;
  };
  /** The entry that speaks for this one. */
  const speakerOf = (number: number): number => {
    const { layer } = locate(number);
    if (layer === 0) return number;
    const known = speakers.get(number);
    if (known !== undefined) return known;
    const speaker = firstOf(getEntry(number), layer) ?? number;
    speakers.set(number, speaker);
    return speaker;
  };
  const senses = numberLayers(layers.map((layer) => layer.senseCount));
  /** Names of the same words in several packs, one value each behind `senses.count`. */
  const shared: number[][] = [];
  const sharedValues = new Map<string, number>();
  const shareValue = (values: number[]): number => {
    const key = values.join(' ');
    const known = sharedValues.get(key);
    if (known !== undefined) return known;
    const value = senses.count + shared.push(values) - 1;
    sharedValues.set(key, value);
    return value;
  };
  const sensesOf = (value: number): Sense[] => {
    const { layer, local } = senses.locate(value);
    const found = (layers[layer] ?? first).sensesAt(local);
    return found.map(({ entry, flags }) => ({ entry: speakerOf(numberOf(layer, entry)), flags }));
  };
  return {
    fold: first.fold,
    count,
    numberText: (tokens) => layers.flatMap((layer) => layer.numberText(tokens)),
    senseCount: senses.count,
    namesAt(numbers, start, skipped) {
      const byEnd = new Map<number, number[]>();
      layers.forEach((layer, at) => {
        for (const { end, value } of layer.namesAt(numbers.slice(at, at + 1), start, skipped)) {
          byEnd.set(end, [...(byEnd.get(end) ?? []), senses.numberOf(at, value)]);
        }
      });
      return [...byEnd]
        .sort(([one], [other]) => one - other)
        .map(([end, values]) => ({ end, value: values.length === 1 ? (values[0] ?? 0) : shareValue(values) }));
    },
    sensesAt: (value) => firstOfEach((shared[value - senses.count] ?? [value]).flatMap(sensesOf)),
    getEntry,
    findActor(id) {
      for (const [layer, index] of layers.entries()) {
        const found = index.findActor(id);
        if (found !== null) return speakerOf(numberOf(layer, found));
      }
      return null;
    },
    findSame: (entry) => firstOf(entry, layers.length),
  };
}

/** Of one actor's senses the first: its own pack's. */
function firstOfEach<T extends { entry: number }>(senses: readonly T[]): T[] {
  const seen = new Set<number>();
  return senses.filter(({ entry }) => !seen.has(entry) && seen.add(entry));
}
