import { expect, it } from 'vitest';
import { layIndexFile, openIndexFile, writeIndexFile } from '../../core/recognition/index-file';
import { compileRecordTable, createRecordWriter, openRecordTable } from '../../core/recognition/record-table';

it('gives back records in any script, and longer than an engine takes arguments', () => {
  const records = [{ label: 'Hà Nội' }, { label: '金正恩 🕊 \u2028 \ud800' }, { label: 'é\\u0041"'.repeat(20_000) }, {}];
  const file = openIndexFile(writeIndexFile(compileRecordTable('records', records)));
  const table = openRecordTable(file, 'records');
  expect(records.map((_, index) => table.get(index))).toEqual(records);
  expect(table.count).toBe(records.length);
  expect(() => table.get(records.length)).toThrow(RangeError);
});

it('gives the same bytes when full chunks of them are kept elsewhere', async () => {
  const records = Array.from({ length: 12_000 }, (_, number) => ({ label: `Ferry ${number}`, note: 'é'.repeat(20) }));
  const kept: Blob[] = [];
  const writer = createRecordWriter('records', (chunk) => {
    const blob = new Blob([chunk]);
    kept.push(blob);
    return blob;
  });
  for (const record of records) writer.add(record);
  const parts = await new Blob(layIndexFile(writer.finish()) as BlobPart[]).arrayBuffer();
  const whole = writeIndexFile(compileRecordTable('records', records));
  expect(kept.length).toBeGreaterThan(0);
  // Not `toEqual`, which takes seconds over millions of bytes.
  expect(Buffer.from(parts).equals(Buffer.from(whole))).toBe(true);
});
