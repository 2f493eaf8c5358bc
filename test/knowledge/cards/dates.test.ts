import { describe, expect, it } from 'vitest';
import { formatDate, formatPeriod } from '../../../core/knowledge/cards/format-date';
import { tellAgo } from '../../../core/knowledge/cards/tell-ago';
import { tellSpan } from '../../../core/knowledge/cards/tell-span';

describe('formatDate', () => {
  it.each([
    ['2019-02-27', 'long', '27 February 2019'],
    ['2019-02-27', 'short', '27 Feb 2019'],
    ['2019-02', 'long', 'February 2019'],
    ['2019', 'long', '2019'],
  ] as const)('%s, %s: %s', (date, month, words) => {
    expect(formatDate(date, { locale: 'en-GB', month })).toBe(words);
  });

  it('speaks other languages', () => {
    expect(formatDate('2019-02-27', { locale: 'de', month: 'long' })).toBe('27. Februar 2019');
  });
});

describe('formatPeriod', () => {
  it.each([
    ['2019-02-27', '2019-02-28', '27–28 February 2019'],
    ['2019-02-27', '2019-03-02', '27 February – 2 March 2019'],
    ['2018-12-30', '2019-01-02', '30 December 2018 – 2 January 2019'],
    ['2018-06', '2019-06', 'June 2018 – June 2019'],
    ['2017', '2021', '2017–2021'],
    ['2016-10-26', '2017-03', '26 October 2016 – March 2017'],
    ['2019', '2019', '2019'],
  ])('%s to %s: %s', (start, end, words) => {
    expect(formatPeriod({ start, end, locale: 'en-GB', month: 'long' })).toBe(words);
  });
});

describe('tellSpan', () => {
  it.each([
    ['2019-02-28', '2024-12-29', '5 years 10 months'],
    ['2019-02-28', '2020-02-28', '1 year'],
    ['2019-02-28', '2020-02-27', '11 months'],
    ['2024-11-30', '2024-12-29', '4 weeks'],
    ['2024-12-08', '2024-12-29', '3 weeks'],
    ['2024-12-16', '2024-12-29', '13 days'],
    ['2024-12-28', '2024-12-29', '1 day'],
    ['2024-12-29', '2024-12-29', 'less than a day'],
    ['2024-02-28', '2024-03-01', '2 days'],
    ['2024-10', '2024-12-29', 'about 2 months'],
    ['2022-11', '2024-12-29', 'about 2 years 1 month'],
    ['2024-12', '2024-12-29', 'less than a month'],
    ['1991', '2024-12-29', 'about 33 years'],
    ['2024', '2024-12-29', 'less than a year'],
  ])('%s to %s: %s', (from, to, words) => {
    expect(tellSpan(from, to)).toBe(words);
  });
});

describe('tellAgo', () => {
  const article = '2024-12-29';
  it.each([
    ['over', { start: '2019-02-27', end: '2019-02-28' }, article, 'before', '27–28 February 2019', '5 years 10 months'],
    ['to the month', { start: '2024-10' }, article, 'before', 'October 2024, day not known', 'about 2 months'],
    ['to the year', { start: '1991' }, article, 'before', '1991, month not known', 'about 33 years'],
    ['on the day', { start: article }, article, 'before', '29 December 2024', 'less than a day'],
    ['going on', { start: '2022-02-24', end: null }, article, 'running', 'Since 24 February 2022', '2 years 10 months'],
    [
      'over only later',
      { start: '2023-10-07', end: '2025-10-10' },
      article,
      'running',
      'Since 7 October 2023',
      '1 year 2 months',
    ],
    [
      'in its last day',
      { start: '2024-12-28', end: article },
      article,
      'before',
      '28–29 December 2024',
      'less than a day',
    ],
    ['after the article', { start: '2025-01-20' }, article, 'later', '20 January 2025', '3 weeks'],
    ['without an article’s date', { start: '2025-01-20' }, null, 'undated', '20 January 2025', null],
    [
      'in the article’s month',
      { start: '2024-12' },
      article,
      'before',
      'December 2024, day not known',
      'less than a month',
    ],
    [
      'going on when the pack ends',
      { start: '2022-02-24', end: null },
      '2026-11-24',
      'running',
      'Since 24 February 2022, last known 28 Feb 2026',
      '4 years 9 months',
    ],
  ] as const)('an event %s', (_, event, published, kind, when, span) => {
    expect(tellAgo({ event, published, locale: 'en-GB', asOf: '2026-02-28' })).toEqual({ kind, when, span });
  });
});
