import { foldWords } from '../../core/recognition/text/fold-words';
import type { PlacedRecord } from '../pack-source';
import { faultAt, type PackCheck } from './pack-check';

/**
 * Two records of one kind that share a full name are two records of one thing, or need a name that tells them apart ("French
 * Socialist Party"). Short names and acronyms may be shared: the article decides.
 */
export const findDuplicateNames: PackCheck = ({ records }) => {
  const firstOf = new Map<string, PlacedRecord>();
  return records.flatMap((placed) => {
    const { record } = placed;
    const names = new Set(fullNamesOf(placed).map(foldWords));
    return [...names].flatMap((name) => {
      const key = `${record.type} ${record.kind} ${name}`;
      const first = firstOf.get(key);
      if (!first) firstOf.set(key, placed);
      return first ? [faultAt(placed, `the full name "${name}" is also that of ${first.record.id}`)] : [];
    });
  });
};

function fullNamesOf({ record }: PlacedRecord): string[] {
  const named = (record.names ?? []).filter(({ use }) => use === 'full').map(({ text }) => text);
  return [...Object.values(record.label), ...named];
}
