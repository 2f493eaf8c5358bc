import type { PlacedRecord } from '../pack-source';
import { faultAt, type PackCheck } from './pack-check';

/** No event is part of itself or follows itself, however many steps lie between. */
export const findCircularChains: PackCheck = ({ records }) => [
  ...circlesOf(records, 'partOf', ({ record }) => (record.type === 'event' && record.partOf ? [record.partOf] : [])),
  ...circlesOf(records, 'follows', ({ record }) => (record.type === 'event' ? (record.follows ?? []) : [])),
];

function circlesOf(records: readonly PlacedRecord[], field: string, nextOf: (placed: PlacedRecord) => string[]) {
  const byId = new Map(records.map((placed) => [placed.record.id, placed]));
  return records.flatMap((placed) => {
    const reached = new Set<string>();
    const waiting = nextOf(placed);
    for (let id = waiting.pop(); id !== undefined; id = waiting.pop()) {
      if (reached.has(id)) continue;
      reached.add(id);
      const next = byId.get(id);
      if (next) waiting.push(...nextOf(next));
    }
    return reached.has(placed.record.id) ? [faultAt(placed, `${field} leads back to itself`)] : [];
  });
}
