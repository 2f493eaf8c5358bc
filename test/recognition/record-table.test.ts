import { expect, it } from 'vitest';
import { openIndexFile, writeIndexFile } from '../../core/recognition/index-file';
import { compileRecordTable, openRecordTable } from '../../core/recognition/record-table';

it('gives back records in any script, and longer than an engine takes arguments', () => {
  const records = [{ label: 'Hà Nội' }, { label: '金正恩 🕊 \u2028 \ud800' }, { label: 'é\\u0041"'.repeat(20_000) }, {}];
  const file = openIndexFile(writeIndexFile(compileRecordTable('records', records)));
  const table = openRecordTable(file, 'records');
  expect(records.map((_, index) => table.get(index))).toEqual(records);
  expect(table.count).toBe(records.length);
  expect(() => table.get(records.length)).toThrow(RangeError);
});
