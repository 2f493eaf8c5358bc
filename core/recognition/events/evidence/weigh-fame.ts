import { FAME } from '../weights';
import type { EvidenceRule } from './evidence';

/** How likely the event is to be written about, whatever the words: it sets no scene, and is no ground for a mark. */
export const weighFame: EvidenceRule = ({ event }) => {
  const bits = FAME.octave * Math.log2(event.prominence / FAME.usual);
  return { score: Math.min(FAME.most, Math.max(FAME.least, bits)) };
};
