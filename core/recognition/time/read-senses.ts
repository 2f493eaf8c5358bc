import type { Word } from '../text/read-sentences';
import type { CompiledTimeWords, Sense } from './compile-time-words';

const FIRST_YEAR = 1500;
/** Later ones are more often quantities; they need a word before them ("by 2050"). */
const LAST_YEAR = 2049;
const LAST_FAR_YEAR = 2100;
const LAST_DAY = 31;
const DIGIT = /\d/;
const FISCAL_YEAR = /^fy(\d\d|20\d\d)$/;
const QUARTER = /^q([1-4])$/;
const NONE: readonly Sense[] = [];

/** The signs that a word can be: those listed for it, and what its digits can stand for. */
export function readSenses({ lower }: Word, { senses, words }: CompiledTimeWords): readonly Sense[] {
  if (!DIGIT.test(lower)) return senses.get(lower) ?? NONE;
  const decade = words.decade.exec(lower);
  if (decade) {
    const start = Number(`${decade[1] ?? '19'}${decade[2]}`);
    return [{ key: decade[1] ? '{decade}' : '{shortDecade}', value: start }];
  }
  const ordinal = words.ordinal.exec(lower);
  if (ordinal) {
    const value = Number(ordinal[1]);
    return value <= LAST_DAY
      ? [
          { key: '{ordinal}', value },
          { key: '{day}', value },
        ]
      : [{ key: '{ordinal}', value }];
  }
  const fiscal = FISCAL_YEAR.exec(lower)?.[1];
  if (fiscal) return [{ key: '{fiscal}', value: Number(fiscal.length === 2 ? `20${fiscal}` : fiscal) }];
  const quarter = QUARTER.exec(lower)?.[1];
  if (quarter) return [{ key: '{quarter}', value: Number(quarter) }];
  return /^\d{1,4}$/.test(lower) ? readNumber(lower) : NONE;
}

function readNumber(digits: string): Sense[] {
  const value = Number(digits);
  if (digits.length === 4) {
    if (value >= FIRST_YEAR && value <= LAST_YEAR) return [{ key: '{year}', value }];
    return value > LAST_YEAR && value <= LAST_FAR_YEAR ? [{ key: '{farYear}', value }] : [];
  }
  const senses: Sense[] = [{ key: '{count}', value }];
  if (digits.length === 2) senses.push({ key: '{short}', value });
  if (value >= 1 && value <= LAST_DAY) senses.push({ key: '{day}', value }, { key: '{n}', value });
  return senses;
}
