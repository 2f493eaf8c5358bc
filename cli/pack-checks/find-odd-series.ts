import { faultAt, type PackCheck } from './pack-check';

/** A series has members and says of what kind they are; only a series does. */
export const findOddSeries: PackCheck = ({ records }) => {
  const wholes = new Set(records.flatMap(({ record }) => (record.type === 'event' ? [record.partOf] : [])));
  return records.flatMap((placed) => {
    const { record } = placed;
    if (record.type !== 'event') return [];
    const isSeries = record.kind === 'series';
    return [
      ...(isSeries && !wholes.has(record.id) ? [faultAt(placed, 'is a series of which nothing is a part')] : []),
      ...(isSeries !== (record.of !== undefined)
        ? [faultAt(placed, 'has "of" without being a series, or the reverse')]
        : []),
    ];
  });
};
