/** Several tables numbered through as one: where each begins, and whose a number is. */
export type LayerNumbers = {
  count: number;
  /** The number that entry `local` of a table has among all. */
  numberOf(layer: number, local: number): number;
  locate(number: number): { layer: number; local: number };
};

/** `counts`: how many entries each table has. */
export function numberLayers(counts: readonly number[]): LayerNumbers {
  const starts = counts.map((_, layer) => counts.slice(0, layer).reduce((sum, count) => sum + count, 0));
  return {
    count: counts.reduce((sum, count) => sum + count, 0),
    numberOf: (layer, local) => (starts[layer] ?? 0) + local,
    locate(number) {
      let layer = starts.length - 1;
      while (layer > 0 && (starts[layer] ?? 0) > number) layer--;
      return { layer, local: number - (starts[layer] ?? 0) };
    },
  };
}
