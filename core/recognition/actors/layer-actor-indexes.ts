import { numberLayers } from '../number-layers';
import type { ActorEntry } from './actor-entry';
import type { ActorIndex, KnownName } from './open-actor-index';

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
  const sensesOf = (layer: number, name: KnownName) =>
    name.senses().map(({ entry, flags }) => ({ entry: speakerOf(numberOf(layer, entry)), flags }));
  return {
    fold: first.fold,
    count,
    numberText: (tokens) => layers.flatMap((layer) => layer.numberText(tokens)),
    namesAt({ numbers, start, skipped }) {
      const byEnd = new Map<number, [layer: number, name: KnownName][]>();
      layers.forEach((layer, at) => {
        for (const name of layer.namesAt({ numbers: numbers.slice(at, at + 1), start, skipped })) {
          byEnd.set(name.end, [...(byEnd.get(name.end) ?? []), [at, name]]);
        }
      });
      return [...byEnd]
        .sort(([one], [other]) => one - other)
        .map(([end, names]) => ({
          end,
          senses: () => firstOfEach(names.flatMap(([layer, name]) => sensesOf(layer, name))),
        }));
    },
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
