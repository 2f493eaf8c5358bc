/** How values spread: nearest-rank quantiles, so that each is one that was measured. */
export type Spread = { median: number; p90: number; p95: number; most: number };

export function spreadOf(values: readonly number[]): Spread {
  return {
    median: median(values),
    p90: quantile(values, 0.9),
    p95: quantile(values, 0.95),
    most: quantile(values, 1),
  };
}

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** `share`: of the values that are no greater, above 0 to 1. @throws RangeError if there are no values. */
export function quantile(values: readonly number[], share: number): number {
  const found = values.toSorted((a, b) => a - b)[Math.ceil(share * values.length) - 1];
  if (found === undefined) throw new RangeError('no values');
  return found;
}
