import { describe, expect, it } from 'vitest';
import { english } from '../../../core/recognition/events/lexicon/english';
import type { SentenceRules } from '../../../core/recognition/text/read-sentences';
import { spellTimes } from './spell-times';

/** What reading German sentences takes; a German lexicon of events will bring its own. */
const RULES: SentenceRules = {
  ...english.rules,
  abbreviations: new Set(['Jan', 'Feb', 'Okt', 'Nov', 'Dez', 'Dr']),
  hasDottedOrdinals: true,
};

/** Sentence | times. */
const ROWS: readonly [text: string, expected: string][] = [
  ['Sie trafen sich am 13. Oktober 2023 in Genf.', '2023-10-13..2023-10-13 at day'],
  ['Sie trafen sich am Freitag, dem 13. Oktober 2023.', '2023-10-13..2023-10-13 at day'],
  ['Sie trafen sich am Freitag, den 13. Oktober 2023.', '2023-10-13..2023-10-13 at day'],
  ['Sie trafen sich am 13.10.2023 in Genf.', '2023-10-13..2023-10-13 at day'],
  ['Sie trafen sich am 5.6.2023 in Genf.', '2023-06-05..2023-06-05 at day'],
  ['Sie trafen sich am 13. Oktober.', '2024-10-13..2024-10-13 at day'],
  ['Sie trafen sich vom 12. bis 15. Juni 2018.', '2018-06-12..2018-06-15 at day'],
  ['Der Angriff vom 7. Oktober war schwer.', '2024-10-07..2024-10-07 at day'],
  ['Sie trafen sich im März 2021.', '2021-03-01..2021-03-31 at month'],
  ['Sie trafen sich im Mai.', '2024-05-01..2024-05-31 at month'],
  ['Sie trafen sich Anfang Mai.', '2024-05-01..2024-05-31 at month'],
  ['Sie trafen sich im Mai vergangenen Jahres.', '2023-05-01..2023-05-31 at month'],
  ['Er ging 2014 nach Paris.', '2014-01-01..2014-12-31 at year'],
  ['Er ging im Jahr 2014 nach Paris.', '2014-01-01..2014-12-31 at year'],
  ['Seit 2014 herrscht Krieg.', '2014-01-01..2014-12-31 since year'],
  ['Bis 2014 herrschte Ruhe.', '2014-01-01..2014-12-31 until year'],
  ['Vor 2014 herrschte Ruhe.', '2014-01-01..2014-12-31 until year'],
  ['Ab 2014 herrschte Krieg.', '2014-01-01..2014-12-31 since year'],
  ['Bis 2030 soll es enden.', '2030-01-01..2030-12-31 future year'],
  ['Von 2011 bis 2014 herrschte Krieg.', '2011-01-01..2014-12-31 at year'],
  ['Zwischen 2011 und 2014 herrschte Krieg.', '2011-01-01..2014-12-31 at year'],
  ['Ende 2018 trat er ab.', '2018-08-01..2018-12-31 at year'],
  ['Anfang 2018 trat er ab.', '2018-01-01..2018-05-31 at year'],
  ['Mitte 2018 trat er ab.', '2018-04-01..2018-09-30 at year'],
  ['Im Sommer 2019 trat er ab.', '2019-06-01..2019-08-31 at season'],
  ['Im Herbst des Jahres 2019 trat er ab.', '2019-09-01..2019-11-30 at season'],
  ['Im zweiten Quartal 2024 sank der Umsatz.', '2024-04-01..2024-06-30 at season'],
  ['In der ersten Hälfte 2023 sank der Umsatz.', '2023-01-01..2023-06-30 at season'],
  ['In den neunziger Jahren war es so.', '1990-01-01..1999-12-31 at decade'],
  ['In den 1990er Jahren war es so.', '1990-01-01..1999-12-31 at decade'],
  ['In den 90er-Jahren war es so.', '1990-01-01..1999-12-31 at decade'],
  ['Mitte der 1990er Jahre war es so.', '1993-01-01..1997-12-31 at decade'],
  ['Im 19. Jahrhundert war es so.', '1800-01-01..1899-12-31 at vague'],
  ['Im vergangenen Jahr trat er ab.', '2023-01-01..2023-12-31 at year'],
  ['Letztes Jahr trat er ab.', '2023-01-01..2023-12-31 at year'],
  ['Anfang des Jahres trat er ab.', '2024-01-01..2024-05-31 at year'],
  ['Ende vergangenen Jahres trat er ab.', '2023-08-01..2023-12-31 at year'],
  ['In diesem Jahr trat er ab.', '2024-01-01..2024-11-20 at year'],
  ['Im vorigen Monat trat er ab.', '2024-10-01..2024-10-31 at month'],
  ['In der vergangenen Woche trat er ab.', '2024-11-07..2024-11-19 at week'],
  ['Kommende Woche tritt er ab.', '2024-11-21..2024-12-03 future week'],
  ['Im nächsten Jahr tritt er ab.', '2025-01-01..2025-12-31 future year'],
  ['Am Wochenende trat er ab.', '2024-11-15..2024-11-18 at week'],
  ['Am Dienstag trat er ab.', '2024-11-18..2024-11-20 at day'],
  ['Am vergangenen Freitag trat er ab.', '2024-11-14..2024-11-16 at day'],
  ['Er wird am Freitag abtreten.', '2024-11-21..2024-11-23 future day'],
  ['Gestern trat er ab.', '2024-11-18..2024-11-19 at day'],
  ['Vorgestern trat er ab.', '2024-11-17..2024-11-18 at day'],
  ['Heute tritt er ab.', '2024-11-20..2024-11-20 present day'],
  ['Morgen tritt er ab.', '2024-11-21..2024-11-22 future day'],
  ['Vor zwei Jahren trat er ab.', '2022-04-15..2023-06-28 at distance'],
  ['Vor einem Jahr trat er ab.', '2023-04-16..2024-06-27 at distance'],
  ['Vor mehr als zwanzig Jahren trat er ab.', '2004-04-15..2005-06-27 at distance'],
  ['Vor Jahrzehnten trat er ab.', '1964-11-20..2004-11-20 at vague'],
  ['Seit sechs Jahren herrscht Krieg.', '2018-04-15..2019-06-28 lasting lasting'],
  ['In den vergangenen Jahren herrschte Krieg.', '2020-10-12..2024-11-20 at vague'],
  ['Er floh 2014. Zwei Jahre später starb er.', '2014-01-01..2014-12-31 at year; 2015-05-28..2017-06-04 at distance'],
  ['Er floh 2014. Im folgenden Jahr starb er.', '2014-01-01..2014-12-31 at year; 2015-01-01..2015-12-31 at year'],
  // nothing
  ['Rund 2000 Soldaten kamen.', '-'],
  ['Er ist 20 Jahre alt.', '-'],
  ['Sie mag es im Leben.', '-'],
  ['Der Flug 1990 war spät.', '-'],
  ['Das kostet 1950 Euro im Ganzen.', '-'],
  ['Man trifft sich jeden Freitag.', '-'],
  ['In March they met in May.', '-'],
];

describe('German, as a second language of times', () => {
  it.each(ROWS)('%s → %s', (text, expected) => {
    expect(spellTimes(text, { language: 'de', rules: RULES })).toBe(expected);
  });
});

describe('a language without words of time', () => {
  it('has no times', () => expect(spellTimes('Il est parti en 2014.', { language: 'fr' })).toBe('-'));
});
