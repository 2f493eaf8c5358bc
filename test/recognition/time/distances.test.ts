import { describe, expect, it } from 'vitest';
import { spellTimes } from './spell-times';

/** Text, perhaps of several sentences | times. */
const ROWS: readonly [text: string, expected: string][] = [
  // ago
  ['He fled some 30 years ago.', '1994-04-15..1995-06-28 at distance'],
  ['He fled about 30 years ago.', '1994-04-15..1995-06-28 at distance'],
  ['He fled more than 30 years ago.', '1994-04-15..1995-06-28 at distance'],
  ['He fled just three years ago.', '2021-04-15..2022-06-27 at distance'],
  ['He fled half a century ago.', '1962-05-22..1987-05-22 at decade'],
  ['He fled a quarter of a century ago.', '1993-08-21..2006-02-20 at decade'],
  ['He fled a year and a half ago.', '2022-10-15..2023-12-27 at distance'],
  ['He fled two and a half years ago.', '2021-10-15..2022-12-27 at distance'],
  ['He fled half a year ago.', '2024-02-02..2024-09-08 at distance'],
  ['He fled a fortnight ago.', '2024-10-30..2024-11-13 at month'],
  ['He fled a dozen years ago.', '2012-04-15..2013-06-27 at distance'],
  ['He fled a generation ago.', '1993-08-21..2006-02-20 at decade'],
  ['He fled decades ago.', '1964-11-20..2004-11-20 at vague'],
  ['He fled years ago.', '2004-11-20..2022-11-21 at vague'],
  ['He fled months ago.', '2023-05-22..2024-09-20 at vague'],
  ['He fled weeks ago.', '2024-09-18..2024-11-06 at vague'],
  ['He fled days ago.', '2024-11-06..2024-11-18 at vague'],
  ['He fled two hours ago.', '2024-11-19..2024-11-20 at day'],
  ['He fled hours ago.', '2024-11-19..2024-11-20 at day'],
  ['He fled several decades ago.', '1992-05-21..1997-05-22 at decade'],
  ['A treaty of two decades ago was torn up.', '2002-05-22..2007-05-22 at decade'],
  // on
  ['Forty years on, it hurts.', '1984-04-15..1985-06-27 at distance'],
  ['40 years on, it hurts.', '1984-04-15..1985-06-27 at distance'],
  ['A decade on, it hurts.', '2012-05-21..2017-05-22 at decade'],
  // lasting
  ['It has gone on for six years.', '2018-04-15..2019-06-28 lasting lasting'],
  ['It has gone on for the past six years.', '2018-04-15..2019-06-28 lasting lasting'],
  ['It has gone on for the last six years.', '2018-04-15..2019-06-28 lasting lasting'],
  ['It has gone on for almost two decades.', '2002-05-22..2007-05-22 lasting lasting'],
  ['It has gone on for decades.', '1964-11-20..2004-11-20 lasting vague'],
  ['It has gone on for years.', '2004-11-20..2022-11-21 lasting vague'],
  ['The decade-long war is over.', '2012-05-21..2017-05-22 lasting lasting'],
  ['The decades-long war is over.', '1964-11-20..2004-11-20 lasting vague'],
  ['The 20-year war is over.', '2004-04-15..2005-06-27 lasting lasting'],
  ['The two-decade war is over.', '2002-05-22..2007-05-22 lasting lasting'],
  ['More than a year after the vote, it hurts.', '-'],
  ['Three years after the coup, it hurts.', '-'],
  // within
  ['It fell in the past six years.', '2018-11-20..2024-11-20 at vague'],
  ['It fell over the last three months.', '2024-08-20..2024-11-20 at vague'],
  ['It fell in the last 24 hours.', '2024-11-19..2024-11-20 at day'],
  ['It fell in recent years.', '2020-10-12..2024-11-20 at vague'],
  ['It fell in recent days.', '2024-11-06..2024-11-20 at distance'],
  ['It fell over recent decades.', '2000-03-31..2024-11-20 at vague'],
  ['It will fall in the next five years.', '2024-11-21..2029-11-21 future vague'],
  ['It will fall in two weeks’ time.', '2024-12-01..2024-12-08 future month'],
  ['It will fall two years from now.', '2026-04-15..2027-06-28 future distance'],
  // told before
  ['He fled in 2014. The following year he died.', '2014-01-01..2014-12-31 at year; 2015-01-01..2015-12-31 at year'],
  ['He fled in 2014. The year before he had won.', '2014-01-01..2014-12-31 at year; 2013-01-01..2013-12-31 at year'],
  ['He fled in 2014. Later that year he died.', '2014-01-01..2014-12-31 at year; 2014-01-01..2014-12-31 at year'],
  ['He fled in 2014. A year on, he died.', '2014-01-01..2014-12-31 at year; 2014-05-27..2016-06-03 at distance'],
  ['He fled in May 2014. The next month he died.', '2014-05-01..2014-05-31 at month; 2014-06-01..2014-06-30 at month'],
  ['He fled in May 2014. That month he died.', '2014-05-01..2014-05-31 at month; 2014-05-01..2014-05-31 at month'],
  ['He fled in May 2014. That summer he died.', '2014-05-01..2014-05-31 at month; 2014-06-01..2014-08-31 at season'],
  ['He fled on 3 May 2014. The day before he won.', '2014-05-03..2014-05-03 at day; 2014-05-02..2014-05-02 at day'],
  ['He fled on 3 May 2014. The next day he died.', '2014-05-03..2014-05-03 at day; 2014-05-04..2014-05-04 at day'],
  ['He fled on 3 May 2014. The same day he died.', '2014-05-03..2014-05-03 at day; 2014-05-03..2014-05-03 at day'],
  ['He fled on 3 May 2014. Three days later he died.', '2014-05-03..2014-05-03 at day; 2014-05-05..2014-05-07 at day'],
  ['He fled on 3 May 2014. Two days earlier he won.', '2014-05-03..2014-05-03 at day; 2014-04-30..2014-05-02 at day'],
  ['He fled on 3 May 2014. Days later he died.', '2014-05-03..2014-05-03 at day; 2014-05-05..2014-05-17 at vague'],
  ['He fled on 3 May 2014. Within weeks he died.', '2014-05-03..2014-05-03 at day; 2014-05-03..2014-07-05 at vague'],
  ['He fled on 3 May 2014. Weeks after, he died.', '2014-05-03..2014-05-03 at day; 2014-05-17..2014-07-05 at vague'],
  // a year says too little for days
  ['He fled in 2014. Three days later he died.', '2014-01-01..2014-12-31 at year'],
  ['He fled in 2014. The next day he died.', '2014-01-01..2014-12-31 at year'],
];

describe('distances, lengths, and times told from those before', () => {
  it.each(ROWS)('%s → %s', (text, expected) => expect(spellTimes(text)).toBe(expected));
});
