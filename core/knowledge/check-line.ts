import { LIMITS } from '../model/limits';
import type { PackLine } from '../model/pack';
import { actorShape, eventShape, manifestShape } from './line-shapes';
import type { Check } from './shape';

/** `skipped`: the unknown `type` of a line that a later format may know. `fault`: where and what is wrong, in words. */
export type CheckedLine = { record: PackLine } | { skipped: string } | { fault: string };

const SHAPES: ReadonlyMap<unknown, Check> = new Map<unknown, Check>([
  ['pack', manifestShape],
  ['actor', actorShape],
  ['event', eventShape],
]);

/**
 * Checks one line of a pack (`backstory-pack/1`) on its own; what needs other lines (unique ids, counts) is the reader's.
 * `lineNumber` counts from 1 and only serves the fault's words.
 */
export function checkLine(text: string, lineNumber: number): CheckedLine {
  const fault = (words: string) => ({ fault: `line ${lineNumber}: ${words}` });
  if (text.length > LIMITS.packLineLength) {
    return fault(`the line has ${text.length} characters; allowed: ${LIMITS.packLineLength}`);
  }
  const value = parseJson(text);
  if (value === undefined) return fault('this is not JSON');
  if (typeof value !== 'object' || value === null || !('type' in value) || typeof value.type !== 'string') {
    return fault('the line has no "type"; wanted: an object with "type": "pack", "actor" or "event"');
  }
  const shape = SHAPES.get(value.type);
  if (!shape) return { skipped: value.type };
  const words = shape(value, '');
  return words ? fault(words) : { record: value as PackLine };
}

/** Undefined, which JSON cannot say, if the text is not JSON. */
function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
