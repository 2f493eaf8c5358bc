import { median } from '../article/spread';
import { cpuSeconds } from './cpu-clock';

/** Goes once over all texts. */
export type Pass = { name: string; run: () => void };

/** In each round everybody has a turn, so that what else the machine does falls on all alike. */
const ROUNDS = 25;
/** So long each runs before the first round: from then on the engine has compiled most of what it is going to. CPU seconds. */
const WARM_UP = 0.5;
/** A slow peer has fewer rounds: the whole bench is to end within minutes. CPU seconds of all rounds of one size of text. */
const MOST_SECONDS = 12;

/** Median CPU milliseconds of one pass, warm. */
export function timeScans(passes: readonly Pass[]): Map<string, number> {
  for (const { run } of passes) {
    let warming = 0;
    while (warming < WARM_UP) warming += cpuSeconds(run).seconds;
  }
  const times = new Map<string, number[]>(passes.map(({ name }) => [name, []]));
  let spent = 0;
  for (let round = 0; round < ROUNDS && spent < MOST_SECONDS; round++) {
    // Who was second is first in the next round: nobody always follows the same other.
    const first = round % passes.length;
    for (const { name, run } of [...passes.slice(first), ...passes.slice(0, first)]) {
      const { seconds } = cpuSeconds(run);
      spent += seconds;
      times.get(name)?.push(seconds * 1_000);
    }
  }
  return new Map([...times].map(([name, values]) => [name, median(values)]));
}
