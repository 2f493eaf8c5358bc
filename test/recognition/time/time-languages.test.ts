import { expect, it } from 'vitest';
import { MEANINGS } from '../../../core/recognition/time/meanings/meanings';
import { TIME_LANGUAGES } from '../../../core/recognition/time/words/time-languages';

/** Signs that are read from digits; the others a language lists. */
const SIGNS_OF_NUMBERS = [
  'year',
  'farYear',
  'short',
  'day',
  'n',
  'count',
  'ordinal',
  'decade',
  'shortDecade',
  'fiscal',
  'quarter',
];

it('lists each language once, by its primary subtag', () => {
  const tags = TIME_LANGUAGES.map(({ language }) => language);
  expect(new Set(tags).size).toBe(tags.length);
  for (const tag of tags) expect(tag).toMatch(/^[a-z]{2,3}$/);
});

it.each(TIME_LANGUAGES)(
  '$language: twelve months, seven days, four seasons, and only known signs and meanings',
  (words) => {
    const { signs, patterns } = words;
    expect(new Set(signs.month.values()).size).toBe(12);
    expect(new Set(signs.weekday.values()).size).toBe(7);
    expect(new Set(signs.season.values()).size).toBe(4);
    const known = new Set([...SIGNS_OF_NUMBERS, ...Object.keys(signs)]);
    for (const { means, says } of patterns) {
      expect(means === 'nothing' || means in MEANINGS, means).toBe(true);
      for (const [, sign = ''] of [says]
        .flat()
        .join(' ')
        .matchAll(/\{[-/.]?(\w+)/g))
        expect(known, sign).toContain(sign);
    }
  },
);
