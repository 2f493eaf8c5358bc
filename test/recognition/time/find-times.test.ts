import { describe, expect, it } from 'vitest';
import { english } from '../../../core/recognition/events/lexicon/english';
import { readSentences } from '../../../core/recognition/text/read-sentences';
import { findTimes } from '../../../core/recognition/time/find-times';
import type { OfficeHolder } from '../../../core/recognition/time/time-cursor';

/** Sentence | article's day | intervals "from..to mode precision", parted by "; " ("-" = none). */
const ROWS: readonly [text: string, today: string, expected: string][] = [
  // whole dates
  ['They signed it on 13 October 2023.', '2024-05-01', '2023-10-13..2023-10-13 at day'],
  ['They signed it on October 13, 2023.', '2024-05-01', '2023-10-13..2023-10-13 at day'],
  ['They signed it on Oct. 13, 2023.', '2024-05-01', '2023-10-13..2023-10-13 at day'],
  ['They signed it on the 13th of October 2023.', '2024-05-01', '2023-10-13..2023-10-13 at day'],
  ['They signed it on Friday, 13 October 2023.', '2024-05-01', '2023-10-13..2023-10-13 at day'],
  ['He fled on 1st March 1999.', '2024-05-01', '1999-03-01..1999-03-01 at day'],
  ['It fell on 29 February 2024.', '2024-05-01', '2024-02-29..2024-02-29 at day'],
  ['The wall fell on 9 November 1989.', '2024-05-01', '1989-11-09..1989-11-09 at day'],
  // days without a year
  ['They met on 12 June.', '2024-07-01', '2024-06-12..2024-06-12 at day'],
  ['They met on June 12.', '2024-03-01', '2023-06-12..2023-06-12 at day'],
  ['They met on December 30.', '2024-01-02', '2023-12-30..2023-12-30 at day'],
  ['They met on 12 June last year.', '2024-07-01', '2023-06-12..2023-06-12 at day'],
  ['They met on 12 June this year.', '2024-07-01', '2024-06-12..2024-06-12 at day'],
  // months
  ['They met in October 2023.', '2024-05-01', '2023-10-01..2023-10-31 at month'],
  ['They met in October.', '2024-05-01', '2023-10-01..2023-10-31 at month'],
  ['They met in October.', '2024-11-01', '2024-10-01..2024-10-31 at month'],
  ['They met last October.', '2024-05-01', '2023-10-01..2023-10-31 at month'],
  ['They met in October last year.', '2024-11-01', '2023-10-01..2023-10-31 at month'],
  ['They met in October of last year.', '2024-11-01', '2023-10-01..2023-10-31 at month'],
  ['They met in March this year.', '2024-11-01', '2024-03-01..2024-03-31 at month'],
  ['They met this March.', '2024-11-01', '2024-03-01..2024-03-31 at month'],
  ['They met in late May.', '2024-11-01', '2024-05-01..2024-05-31 at month'],
  ['They met in February 2024.', '2024-11-01', '2024-02-01..2024-02-29 at month'],
  ['They met in February 2023.', '2024-11-01', '2023-02-01..2023-02-28 at month'],
  ['They met in Sept 2023.', '2024-11-01', '2023-09-01..2023-09-30 at month'],
  ['They will meet next May.', '2024-11-01', '2025-05-01..2025-05-31 future month'],
  ['May said no.', '2024-11-01', '-'],
  ['They may march on the city.', '2024-11-01', '-'],
  ['March on, he said.', '2024-11-01', '-'],
  ['They met this month.', '2024-11-20', '2024-11-01..2024-11-20 at month'],
  ['They met earlier this month.', '2024-11-20', '2024-11-01..2024-11-20 at month'],
  ['They met last month.', '2024-11-20', '2024-10-01..2024-10-31 at month'],
  ['They met last month.', '2024-01-20', '2023-12-01..2023-12-31 at month'],
  // years
  ['Talks collapsed in 2019.', '2024-11-20', '2019-01-01..2019-12-31 at year'],
  ['The 2014 annexation changed everything.', '2024-11-20', '2014-01-01..2014-12-31 at year'],
  ['It began in early 2018.', '2024-11-20', '2018-01-01..2018-05-31 at year'],
  ['It began in mid-2018.', '2024-11-20', '2018-04-01..2018-09-30 at year'],
  ['It began in late 2018.', '2024-11-20', '2018-08-01..2018-12-31 at year'],
  ['It began at the end of 2018.', '2024-11-20', '2018-08-01..2018-12-31 at year'],
  ['It rose in the summer of 2022.', '2024-11-20', '2022-06-01..2022-08-31 at season'],
  ['It rose in spring 2022.', '2024-11-20', '2022-03-01..2022-05-31 at season'],
  ['It rose in the winter of 2022.', '2024-11-20', '2022-12-01..2023-02-28 at season'],
  ['It lasted from 2014 to 2016.', '2024-11-20', '2014-01-01..2016-12-31 at year'],
  ['It raged between 2014 and 2016.', '2024-11-20', '2014-01-01..2016-12-31 at year'],
  ['The 2014–16 fighting ended.', '2024-11-20', '2014-01-01..2016-12-31 at year'],
  ['The 2014-2016 fighting ended.', '2024-11-20', '2014-01-01..2016-12-31 at year'],
  ['It raged in 2014 and 2016.', '2024-11-20', '2014-01-01..2014-12-31 at year; 2016-01-01..2016-12-31 at year'],
  ['Some 2014 people died.', '2024-11-20', '-'],
  ['They sent 2000 troops.', '2024-11-20', '-'],
  ['It will end in 2030.', '2024-11-20', '2030-01-01..2030-12-31 future year'],
  ['They met this year.', '2024-11-20', '2024-01-01..2024-11-20 at year'],
  ['They met last year.', '2024-11-20', '2023-01-01..2023-12-31 at year'],
  ['They met late last year.', '2024-11-20', '2023-08-01..2023-12-31 at year'],
  ['They met early last year.', '2024-11-20', '2023-01-01..2023-05-31 at year'],
  ['They met over the past year.', '2024-11-20', '2023-11-21..2024-11-20 at vague'],
  ['They will meet next year.', '2024-11-20', '2025-01-01..2025-12-31 future year'],
  // decades and centuries
  ['In the 1990s it was poor.', '2024-11-20', '1990-01-01..1999-12-31 at decade'],
  ['In the early 1990s it was poor.', '2024-11-20', '1990-01-01..1994-12-31 at decade'],
  ['In the mid-1990s it was poor.', '2024-11-20', '1993-01-01..1997-12-31 at decade'],
  ['In the late 1990s it was poor.', '2024-11-20', '1995-01-01..1999-12-31 at decade'],
  ['In the ’90s it was poor.', '2024-11-20', '1990-01-01..1999-12-31 at decade'],
  ['In the 2020s it grew.', '2024-11-20', '2020-01-01..2024-11-20 at decade'],
  ['It was a colony in the 19th century.', '2024-11-20', '1800-01-01..1899-12-31 at vague'],
  // near periods
  ['They met this week.', '2024-11-20', '2024-11-14..2024-11-20 at week'],
  ['They met last week.', '2024-11-20', '2024-11-07..2024-11-19 at week'],
  ['They met last weekend.', '2024-11-20', '2024-11-07..2024-11-19 at week'],
  ['It happened last night.', '2024-11-20', '2024-11-19..2024-11-20 at day'],
  ['It happened yesterday.', '2024-11-20', '2024-11-18..2024-11-19 at day'],
  ['They met last summer.', '2024-11-20', '2024-06-01..2024-08-31 at season'],
  ['They met last summer.', '2024-07-20', '2023-06-01..2023-08-31 at season'],
  ['They met this summer.', '2024-07-20', '2024-06-01..2024-07-20 at season'],
  ['They met last autumn.', '2024-03-20', '2023-09-01..2023-11-30 at season'],
  ['They will meet next week.', '2024-11-20', '2024-11-21..2024-12-03 future week'],
  ['It came in recent weeks.', '2024-11-20', '2024-09-21..2024-11-20 at distance'],
  ['It came in recent months.', '2024-11-20', '2024-02-24..2024-11-20 at vague'],
  ['It came in the past few months.', '2024-11-20', '2024-02-24..2024-11-20 at vague'],
  // weekdays
  ['They met on Monday.', '2024-11-20', '2024-11-17..2024-11-19 at day'],
  ['They met on Wednesday.', '2024-11-20', '2024-11-19..2024-11-20 at day'],
  ['They met last Friday.', '2024-11-20', '2024-11-14..2024-11-16 at day'],
  ['They met on Tuesday last week.', '2024-11-20', '2024-11-11..2024-11-13 at day'],
  ['They will meet next Friday.', '2024-11-20', '2024-11-21..2024-11-28 future day'],
  // distances
  ['They met two years ago.', '2024-11-20', '2022-04-15..2023-06-28 at distance'],
  ['They met a year ago.', '2024-11-20', '2023-04-16..2024-06-27 at distance'],
  ['They met a few years ago.', '2024-11-20', '2021-04-15..2022-06-27 at distance'],
  ['They met a couple of years ago.', '2024-11-20', '2022-04-15..2023-06-28 at distance'],
  ['They met 10 days ago.', '2024-11-20', '2024-11-10..2024-11-11 at week'],
  ['They met three weeks ago.', '2024-11-20', '2024-10-27..2024-11-03 at month'],
  ['They met six months ago.', '2024-11-20', '2024-05-06..2024-06-06 at month'],
  ['They met a decade ago.', '2024-11-20', '2012-05-21..2017-05-22 at decade'],
  ['They met nearly two decades ago.', '2024-11-20', '2002-05-22..2007-05-22 at decade'],
  ['An 18-year insurgency goes on.', '2024-11-20', '2006-04-15..2007-06-28 lasting lasting'],
  ['It had lasted 40 years.', '2024-11-20', '1984-04-15..1985-06-27 lasting lasting'],
  ['A 40 years old man left.', '2024-11-20', '-'],
  ['He was 40 years old.', '2024-11-20', '-'],
  ['He stayed for two weeks.', '2024-11-20', '-'],
  ['It began in 2014. ', '2024-11-20', '2014-01-01..2014-12-31 at year'],
  [
    'It began in 2014 and ended two years later.',
    '2024-11-20',
    '2014-01-01..2014-12-31 at year; 2015-05-28..2017-06-04 at distance',
  ],
  [
    'It began in 2014 and failed the following year.',
    '2024-11-20',
    '2014-01-01..2014-12-31 at year; 2015-01-01..2015-12-31 at year',
  ],
  [
    'It began in May 2014 and failed that year.',
    '2024-11-20',
    '2014-05-01..2014-05-31 at month; 2014-01-01..2014-12-31 at year',
  ],
  [
    'It began in 2014 and failed the next year.',
    '2024-11-20',
    '2014-01-01..2014-12-31 at year; 2015-01-01..2015-12-31 at year',
  ],
  ['Two years later it failed.', '2024-11-20', '-'],
  // since and until
  ['It has raged since 2014.', '2024-11-20', '2014-01-01..2014-12-31 since year'],
  ['It has raged since early 2014.', '2024-11-20', '2014-01-01..2014-05-31 since year'],
  ['It has raged since February 2022.', '2024-11-20', '2022-02-01..2022-02-28 since month'],
  ['It has raged since October 7.', '2024-11-20', '2024-10-07..2024-10-07 since day'],
  ['It raged until 2014.', '2024-11-20', '2014-01-01..2014-12-31 until year'],
];

const UNDATED: readonly [string, string][] = [
  ['Talks collapsed in 2019.', '2019-01-01..2019-12-31 at year'],
  ['They signed it on 13 October 2023.', '2023-10-13..2023-10-13 at day'],
  ['In the 1990s it was poor.', '1990-01-01..1999-12-31 at decade'],
  ['They met in October.', '-'],
  ['They met last year.', '-'],
  ['They met on Monday.', '-'],
  ['They met two years ago.', '-'],
  ['It has raged since 2014.', '2014-01-01..2014-12-31 since year'],
];

function spell(text: string, today: string | null, holders: readonly OfficeHolder[] = []): string {
  const words = readSentences(text, english.rules)[0]?.words ?? [];
  const { times } = findTimes({ words, text, language: 'en', today, holders });
  return times.map(({ from, to, mode, precision }) => `${from}..${to} ${mode} ${precision}`).join('; ') || '-';
}

describe('times against the article’s date', () => {
  it.each(ROWS)('%s (%s)', (text, today, expected) => expect(spell(text, today)).toBe(expected));
});

describe('without a date of the article only absolute times are read', () => {
  it.each(UNDATED)('%s', (text, expected) => expect(spell(text, null)).toBe(expected));
});

describe('terms of office', () => {
  const terms = [
    { from: '2009-01-20', to: '2013-01-20' },
    { from: '2013-01-20', to: '2017-01-20' },
  ];
  it.each([
    ['Obama tried in his first term.', 0, '2009-01-20..2013-01-20 at term'],
    ['Obama tried in his second term.', 0, '2013-01-20..2017-01-20 at term'],
    ['Obama tried in his third term.', 0, '-'],
    ['The Obama administration tried.', 1, '2009-01-20..2017-01-20 at term'],
    ['It began under Obama again.', 3, '2009-01-20..2017-01-20 at term'],
    ['It began in his presidency.', -1, '2009-01-20..2017-01-20 at term'],
    ['The city administration tried.', -1, '-'],
  ])('%s', (text, at, expected) => {
    expect(spell(text, '2024-11-20', [{ first: at, last: at, terms }])).toBe(expected);
  });
});

/** The words that a time holds stand between brackets. */
const PLACES = [
  'It fell [in late 2018] again.',
  'It fell [on 13 October 2023] again.',
  'It has held [since at least 2014] there.',
  'It fell [in the early hours of Tuesday] there.',
  '[The pre-2014] border is gone.',
  'It came [under Obama] there.',
  'They met [last week] [on Monday] there.',
  'He fled nearly [two decades ago] there.',
  '[The October 7] attacks came.',
  'It was so [between 2011 and 2014] there.',
];

describe('the place of a time in the text', () => {
  it.each(PLACES)('%s', (marked) => {
    const text = marked.replace(/[[\]]/g, '');
    const words = readSentences(text, english.rules)[0]?.words ?? [];
    const at = words.findIndex(({ text: word }) => word === 'Obama');
    const holders = at < 0 ? [] : [{ first: at, last: at, terms: [{ from: '2009-01-20', to: '2017-01-20' }] }];
    const { times } = findTimes({ words, text, language: 'en', today: '2024-11-20', holders });
    let bracketed = text;
    for (const { first, last } of [...times].reverse()) {
      const [start = 0, end = 0] = [words[first]?.start, words[last]?.end];
      bracketed = `${bracketed.slice(0, start)}[${bracketed.slice(start, end)}]${bracketed.slice(end)}`;
    }
    expect(bracketed).toBe(marked);
  });
});

it('covers the words that lead to an expression, and carries the anchor on', () => {
  const words = readSentences('He left in late 2018.', english.rules)[0]?.words ?? [];
  const { times, anchor } = findTimes({ words, text: 'He left in late 2018.', language: 'en', today: '2024-11-20' });
  expect(times.map(({ first, last }) => [first, last])).toEqual([[2, 4]]);
  expect(anchor).toEqual({ from: '2018-08-01', to: '2018-12-31' });
  const text = 'A year later he returned.';
  const next = readSentences(text, english.rules)[0]?.words ?? [];
  expect(findTimes({ words: next, text, language: 'en', today: '2024-11-20', anchor }).times[0]?.from).toBe(
    '2018-12-25',
  );
});
