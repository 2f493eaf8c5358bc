import { describe, expect, it } from 'vitest';
import { DAY_OF_ARTICLE, spellTimes } from './spell-times';

/** Sentence | times | day of the article if another. */
const ROWS: readonly [text: string, expected: string, today?: string][] = [
  // weekdays around the article's day
  ['He said so Tuesday.', '2024-11-18..2024-11-20 at day'],
  ['He said so on Tuesday night.', '2024-11-18..2024-11-20 at day'],
  ['He said so late on Tuesday.', '2024-11-18..2024-11-20 at day'],
  ['It began in the early hours of Tuesday.', '2024-11-18..2024-11-20 at day'],
  ['Tuesday’s attack killed three.', '2024-11-18..2024-11-20 at day'],
  ['On Thursday they met.', '2024-11-13..2024-11-15 at day'],
  ['On Friday they met.', '2024-11-14..2024-11-16 at day'],
  ['On Saturday they met.', '2024-11-15..2024-11-17 at day'],
  ['On Sunday they met.', '2024-11-16..2024-11-18 at day'],
  ['On Sunday they met.', '2024-11-23..2024-11-24 at day', '2024-11-24'],
  ['They met Monday last week.', '2024-11-10..2024-11-12 at day'],
  ['They met last week on Monday.', '2024-11-07..2024-11-19 at week; 2024-11-17..2024-11-19 at day'],
  ['They met the previous Monday.', '2024-11-10..2024-11-12 at day'],
  ['It has been shut since Monday.', '2024-11-17..2024-11-19 since day'],
  ['They will meet on Friday.', '2024-11-21..2024-11-23 future day'],
  ['They are to meet on Friday.', '2024-11-21..2024-11-23 future day'],
  ['They are expected to meet on Wednesday.', '2024-11-26..2024-11-28 future day'],
  ['They meet this Friday.', '2024-11-21..2024-11-23 future day'],
  ['They meet a week on Friday.', '2024-11-28..2024-11-30 future day'],
  ['They meet on Friday next week.', '2024-11-28..2024-11-30 future day'],
  ['They meet this coming Friday.', '2024-11-21..2024-11-28 future day'],
  ['He said on Tuesday he would resign on Friday.', '2024-11-18..2024-11-20 at day; 2024-11-21..2024-11-23 future day'],
  // days named from today
  ['It happened the day before yesterday.', '2024-11-17..2024-11-18 at day'],
  ['It happened yesterday morning.', '2024-11-18..2024-11-19 at day'],
  ['It is shut today.', '2024-11-20..2024-11-20 present day'],
  ['It was shut earlier today.', '2024-11-20..2024-11-20 present day'],
  ['It was shut this morning.', '2024-11-20..2024-11-20 present day'],
  ['It will be shut tonight.', '2024-11-20..2024-11-20 present day'],
  ['It is now shut.', '-'],
  ['They meet tomorrow.', '2024-11-21..2024-11-22 future day'],
  ['They meet the day after tomorrow.', '2024-11-22..2024-11-23 future day'],
  // weeks and weekends
  ['They met over the weekend.', '2024-11-15..2024-11-18 at week'],
  ['They met at the weekend.', '2024-11-15..2024-11-18 at week'],
  ['They met earlier this week.', '2024-11-14..2024-11-20 at week'],
  ['They met late last week.', '2024-11-07..2024-11-19 at week'],
  ['They met in the past week.', '2024-11-13..2024-11-20 at week'],
  ['They met the week before last.', '2024-10-31..2024-11-12 at week'],
  ['They will meet this weekend.', '2024-11-22..2024-11-25 future week'],
  ['They will meet next week.', '2024-11-21..2024-12-03 future week'],
  ['They will meet in the coming weeks.', '2024-11-21..2025-01-19 future vague'],
  ['It will come in the next few days.', '2024-11-21..2024-12-04 future vague'],
  // months
  ['They met early last month.', '2024-10-01..2024-10-31 at month'],
  ['They met at the end of last month.', '2024-10-01..2024-10-31 at month'],
  ['They met the month before last.', '2024-09-01..2024-09-30 at month'],
  ['They will meet next month.', '2024-12-01..2024-12-31 future month'],
  ['They will meet next month.', '2025-01-01..2025-01-31 future month', '2024-12-10'],
  ['They will meet later this month.', '2024-11-20..2024-11-30 future month'],
  // seasons
  ['They met in the spring.', '2024-03-01..2024-05-31 at season'],
  ['They met earlier this spring.', '2024-03-01..2024-05-31 at season'],
  ['They met last winter.', '2023-12-01..2024-02-29 at season'],
  ['They met this winter.', '2023-12-01..2024-02-29 at season', '2024-03-20'],
  ['They meet this summer.', '2024-06-01..2024-08-31 future season', '2024-03-20'],
  ['It was so until last spring.', '2024-03-01..2024-05-31 until season'],
  ['They will meet next summer.', '2025-06-01..2025-08-31 future season'],
  ['They will meet next spring.', '2025-03-01..2025-05-31 future season', '2025-01-20'],
  // years
  ['They met earlier this year.', '2024-01-01..2024-11-20 at year'],
  ['They met early this year.', '2024-01-01..2024-05-31 at year'],
  ['They met at the start of the year.', '2024-01-01..2024-05-31 at year'],
  ['They met at the start of this year.', '2024-01-01..2024-05-31 at year'],
  ['They met at the end of last year.', '2023-08-01..2023-12-31 at year'],
  ['They met the year before last.', '2022-01-01..2022-12-31 at year'],
  ['This time last year they met.', '2023-11-05..2023-12-05 at month'],
  ['It has been so since last year.', '2023-01-01..2023-12-31 since year'],
  ['It will end early next year.', '2025-01-01..2025-05-31 future year'],
  ['It will end by the end of the year.', '2024-11-20..2024-12-31 future year'],
  ['It will end later this year.', '2024-11-20..2024-12-31 future year'],
  ['It will be so from next year.', '2025-01-01..2025-12-31 future year'],
  ['Last year’s coup failed.', '2023-01-01..2023-12-31 at year'],
  ['Next year’s vote is near.', '2025-01-01..2025-12-31 future year'],
  // decades
  ['It grew over the last decade.', '2014-11-20..2024-11-20 at vague'],
  ['It grew in the past decade.', '2014-11-20..2024-11-20 at vague'],
];

describe('periods told from the article’s day', () => {
  it.each(ROWS)('%s → %s', (text, expected, today = DAY_OF_ARTICLE) => {
    expect(spellTimes(text, { today })).toBe(expected);
  });
});
