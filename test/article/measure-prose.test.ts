import { expect, test } from 'vitest';
import { measureProse } from '../../core/article/measure-prose';

test.each<[text: string, units: number, sentences: number, commas: number]>([
  ['One two.', 8, 1, 0],
  ['“Go!” he said, then left: 3.5 miles', 35, 1, 2],
  ['Is it? (Yes.)', 13, 2, 0],
  ['東京で会談。', 13.5, 1, 0],
  ['قال، ثم ذهب؟', 12, 1, 1],
  ['', 0, 0, 0],
])('%s', (text, units, sentences, commas) => {
  expect(measureProse(text)).toEqual({ units, sentences, commas });
});
