import { beforeEach, describe, expect, it } from 'vitest';
import { createPace, type Pace } from '../../core/reader/pace';

let now = 0;
let pace: Pace;

beforeEach(() => {
  now = 1_000;
  pace = createPace(() => now);
});

/** Waits as told and takes a look, again and again; gives the waits. */
function look(times: number, cost: number, found: boolean): number[] {
  return Array.from({ length: times }, () => {
    const wait = pace.wait();
    now += wait + cost;
    pace.looked(cost, found);
    return wait;
  });
}

describe('the pace of looks at a page', () => {
  it('slows down while they find nothing, to one in half a minute', () => {
    const waits = look(12, 1, false);
    expect(waits.slice(0, 5)).toEqual([400, 800, 1_600, 3_200, 6_400]);
    expect(waits.at(-1)).toBe(30_000);
  });

  it('is quick again once one found something, or the reader did something', () => {
    look(12, 1, false);
    look(1, 1, true);
    expect(pace.wait()).toBe(400);
    look(12, 1, false);
    pace.hurry();
    expect(pace.wait()).toBe(400);
  });

  it('is quick with a change after long rest, however slow it has become', () => {
    look(12, 1, false);
    now += 60_000;
    expect(pace.wait()).toBe(400);
  });

  it('lets a page be read several times at first', () => {
    expect(look(8, 40, true)).toEqual(Array(8).fill(400));
  });

  it.each([5, 40, 200])('never takes more than its share in the long run: %i ms a look', (cost) => {
    const start = now;
    const looks = 200;
    look(looks, cost, true);
    const share = (looks * cost - 400 - cost) / (now - start);
    expect(share).toBeLessThanOrEqual(1 / 200);
  });

  it('forgives what was spent when the reader does something', () => {
    look(10, 200, true);
    expect(pace.wait()).toBeGreaterThan(10_000);
    pace.hurry();
    expect(pace.wait()).toBe(400);
  });
});
