import { describe, expect, it } from 'vitest';
import { DAY_OF_ARTICLE, spellTimes } from './spell-times';

/** Sentence | times | day of the article if another. */
const ROWS: readonly [text: string, expected: string, today?: string][] = [
  // the order of day, month and year
  ['It was signed on 13 Oct 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed on 13 Oct. 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed on Oct 13, 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed on October 13th, 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed on 13th October 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed on the 13th of October, 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed on October the 13th, 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed on Friday 13 October 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed on Friday, Oct. 13, 2023.', '2023-10-13..2023-10-13 at day'],
  ['It was signed Oct. 13, 2023, in Geneva.', '2023-10-13..2023-10-13 at day'],
  ['The Oct. 13, 2023, accord failed.', '2023-10-13..2023-10-13 at day'],
  ['Sept. 11, 2001, changed the city.', '2001-09-11..2001-09-11 at day'],
  ['On May 8, 1945, the guns fell silent.', '1945-05-08..1945-05-08 at day'],
  ['On March 20, 2003, the invasion began.', '2003-03-20..2003-03-20 at day'],
  ['The text is dated 2023-10-13.', '2023-10-13..2023-10-13 at day'],
  ['The text is dated 10/13/2023.', '2023-10-13..2023-10-13 at day'],
  ['The text is dated 13/10/2023.', '2023-10-13..2023-10-13 at day'],
  ['The text is dated 13.10.2023.', '2023-10-13..2023-10-13 at day'],
  ['The text is dated 13/10/23.', '2023-10-13..2023-10-13 at day'],
  // either of two days: unsure
  ['The text is dated 05/06/2023.', '2023-05-06..2023-06-05 at vague'],
  ['The text is dated 6/5/2023.', '2023-05-06..2023-06-05 at vague'],
  // days whose year is to be supplied
  ['They met on 13 Oct.', '2024-10-13..2024-10-13 at day'],
  ['They met on Oct. 13.', '2024-10-13..2024-10-13 at day'],
  ['They met on Jan. 6.', '2024-01-06..2024-01-06 at day'],
  ['They met on 7 October.', '2023-10-07..2023-10-07 at day', '2024-05-01'],
  ['They met on October 7.', '2023-10-07..2023-10-07 at day', '2023-10-09'],
  ['The October 7 attacks shook the country.', '2023-10-07..2023-10-07 at day', '2024-03-01'],
  ['The 7 October attacks shook the country.', '2023-10-07..2023-10-07 at day', '2024-03-01'],
  ['The Jan. 6 riot shook the country.', '2024-01-06..2024-01-06 at day'],
  ['The 9/11 attacks shook the country.', '2001-09-11..2001-09-11 at day'],
  ['After 9/11 the laws were changed.', '2001-09-11..2001-09-11 since day'],
  ['The 7/7 bombings shook London.', '2005-07-07..2005-07-07 at day'],
  ['They met on Tuesday, 12 November.', '2024-11-12..2024-11-12 at day'],
  ['They met on Tuesday, Nov. 12.', '2024-11-12..2024-11-12 at day'],
  ['They met on the 13th.', '2024-11-13..2024-11-13 at day'],
  ['On the 25th, he fled.', '2024-10-25..2024-10-25 at day'],
  ['They met at 3pm on 12 November.', '2024-11-12..2024-11-12 at day'],
  ['They met shortly after 10:30 on November 12.', '2024-11-12..2024-11-12 at day'],
  // several days
  ['They met on June 12-13.', '2024-06-12..2024-06-13 at day'],
  ['They met on 12–13 June 2018.', '2018-06-12..2018-06-13 at day'],
  ['They met on 12 and 13 June 2018.', '2018-06-12..2018-06-13 at day'],
  ['They met from 12 to 15 June 2018.', '2018-06-12..2018-06-15 at day'],
  ['They met between June 12 and 15, 2018.', '2018-06-12..2018-06-15 at day'],
  // months
  ['They met in Oct. 2023.', '2023-10-01..2023-10-31 at month'],
  ['They met in October of 2023.', '2023-10-01..2023-10-31 at month'],
  ['They met in mid-October.', '2024-10-01..2024-10-31 at month'],
  ['They met at the end of October.', '2024-10-01..2024-10-31 at month'],
  ['They met at the beginning of May.', '2024-05-01..2024-05-31 at month'],
  ['They met back in March.', '2024-03-01..2024-03-31 at month'],
  ['The May 2017 summit failed.', '2017-05-01..2017-05-31 at month'],
  ['The April ceasefire failed.', '2024-04-01..2024-04-30 at month'],
  ['The ceasefire of August 2020 failed.', '2020-08-01..2020-08-31 at month'],
  ['They fought from March to June 2023.', '2023-03-01..2023-06-30 at month'],
  ['They fought between March and June.', '2024-03-01..2024-06-30 at month'],
  ['They fought from November 2021 to March 2022.', '2021-11-01..2022-03-31 at month'],
  ['They fought between November 2021 and March 2022.', '2021-11-01..2022-03-31 at month'],
  ['They met in December last year.', '2023-12-01..2023-12-31 at month'],
  ['They met in January this year.', '2024-01-01..2024-01-31 at month'],
  ['They met in May the year before last.', '2022-05-01..2022-05-31 at month'],
  ['They had ruled since May.', '2024-05-01..2024-05-31 since month'],
  ['They had ruled until March 2019.', '2019-03-01..2019-03-31 until month'],
  ['He left before June 2019.', '2019-06-01..2019-06-30 until month'],
  ['The rules changed after February 2022.', '2022-02-01..2022-02-28 since month'],
  // what is to come
  ['They will meet on 12 December.', '2024-12-12..2024-12-12 future day'],
  ['They are due to meet on Dec. 12.', '2024-12-12..2024-12-12 future day'],
  ['They will vote in March.', '2025-03-01..2025-03-31 future month'],
  ['Voting will take place on 5 March 2025.', '2025-03-05..2025-03-05 future day'],
  ['They will meet in March next year.', '2025-03-01..2025-03-31 future month'],
  ['The trial is set to open in May.', '2025-05-01..2025-05-31 future month'],
  ['The trial is scheduled for 3 February.', '2025-02-03..2025-02-03 future day'],
  // feasts
  ['It happened at Christmas 2021.', '2021-12-24..2021-12-26 at day'],
  ['It happened on Christmas Day.', '2023-12-25..2023-12-25 at day'],
  ['It happened on Christmas Eve 2022.', '2022-12-24..2022-12-24 at day'],
  ['It happened on Boxing Day 2004.', '2004-12-26..2004-12-26 at day'],
  ['It happened on New Year’s Eve.', '2023-12-31..2023-12-31 at day'],
  ['It happened on New Year’s Day 2020.', '2020-01-01..2020-01-01 at day'],
  ['It happened on Easter Sunday 2019.', '2019-04-21..2019-04-21 at day'],
  ['It happened on Easter Sunday.', '2024-03-31..2024-03-31 at day'],
  ['It happened on Good Friday.', '2024-03-29..2024-03-29 at day'],
  ['It happened last Christmas.', '2023-12-24..2023-12-26 at day'],
];

describe('days and months', () => {
  it.each(ROWS)('%s → %s', (text, expected, today = DAY_OF_ARTICLE) => {
    expect(spellTimes(text, { today })).toBe(expected);
  });
});
