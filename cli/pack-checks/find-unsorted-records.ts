import { faultAt, type PackCheck } from './pack-check';

/** Inside a file records are sorted by id, so that two people's additions meet in different lines. */
export const findUnsortedRecords: PackCheck = ({ records }) =>
  records.flatMap((placed, index) => {
    const before = records[index - 1];
    return before?.file === placed.file && before.record.id > placed.record.id
      ? [faultAt(placed, `stands behind ${before.record.id}; records are sorted by id`)]
      : [];
  });
