import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { readWikidataLabels } from '../../cli/read-wikidata-labels';
import { plantPack } from './plant-pack';

test('a table gives every label an id is known by', () => {
  const file = join(plantPack({}), 'ids.tsv.gz');
  writeFileSync(file, gzipSync('qid\tlabel\tkind\nQ1\tFreedonia\tstate\nQ1\tFredonia\tstate\nQ2\tSylvania\tstate\n'));
  expect(readWikidataLabels(file)).toEqual(
    new Map([
      ['Q1', ['Freedonia', 'Fredonia']],
      ['Q2', ['Sylvania']],
    ]),
  );
});

test('without the table there is nothing to check against', () => {
  expect(readWikidataLabels(join(plantPack({}), 'none.tsv.gz'))).toBeNull();
});
