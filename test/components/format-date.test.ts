import { expect, it } from 'vitest';
import { formatDate } from '../../components/format-date';

it.each([
  ['2026-02-28', '28 Feb 2026'],
  ['2019-09-01', '1 Sep 2019'],
  ['2019-12', 'Dec 2019'],
  ['2019', '2019'],
])('%s → %s', (date, words) => {
  expect(formatDate(date)).toBe(words);
});
