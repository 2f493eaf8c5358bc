import { LIMITS } from '../model/limits';
import { decodeEntities } from './decode-entities';

/** A stated or shown title as one line, cut to what a message carries: entities decoded, without mark-up, soft hyphens and other signs that nobody sees. */
export function cleanTitle(text: string): string {
  return decodeEntities(text.slice(0, LIMITS.statedLength))
    .replace(/<\/?[a-z][^<>]*>|[\u00ad\u200b\u200e\u200f\u2060\ufeff]/gi, '')
    .replace(/\s+/g, ' ')
    .trim();
}
