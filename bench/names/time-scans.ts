import { median } from '../article/spread';
import { cpuSeconds } from './cpu-clock';

/** Goes once over all texts. */
export type Pass = { name: string; run: () => void };

/** In each round everybody has a turn, so that what else the machine does falls on all alike. */
const ROUNDS = 25;
/** So long each runs before the first round: from then on the engine has compiled most of what it is going to. CPU seconds. */
const WARM_UP = 0.5;
/** A slow peer sits out the rounds after so many CPU seconds of its own: the whole bench is to end within minutes. */
const MOST_SECONDS = 4;

/** Median CPU milliseconds of one pass, warm. */
export function timeScans(passes: readonly Pass[]): Map<string, number> {
  for (const { run } of passes) {
    let warming = 0;
    while (warming < WARM_UP) warming += cpuSeconds(run).seconds;
  }
  const times = new Map<string, number[]>(passes.map(({ name }) => [name, []]));
  const spent = new Map<string, number>();
  for (let round = 0; round < ROUNDS; round++) {
    // Who was second is first in the next round: nobody always follows the same other.
    const first = round % passes.length;
    for (const { name, run } of [...passes.slice(first), ...passes.slice(0, first)]) {
      const before = spent.get(name) ?? 0;
      if (before > MOST_SECONDS) continue;
      const { seconds } = cpuSeconds(run);
      spent.set(name, before + seconds);
      times.get(name)?.push(seconds * 1_000);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
