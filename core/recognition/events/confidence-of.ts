import { SHOWN_CONFIDENCE } from '../shown-threshold';
import type { Reading } from './weigh-reading';

/** Nothing read from context is certain. */
const MOST = 0.98;
/** Score above the threshold at which two thirds of the way to certainty are gone. Bits; by the precision measured per score. */
const SCALE = 7;
/** Just at the threshold three of four are right (EVENTS.md: 79 % at 9 to 12, 89 % above). */
const AT_THRESHOLD = 0.2;

/** Of a reading that reached its threshold: above `SHOWN_CONFIDENCE`, and the higher the more it has to spare. */
export function confidenceOf({ score, needed }: Pick<Reading, 'score' | 'needed'>): number {
  const surplus = score - needed;
  const start = SHOWN_CONFIDENCE + AT_THRESHOLD;
  return Math.round((start + (MOST - start) * (1 - Math.exp(-surplus / SCALE))) * 100) / 100;
}
