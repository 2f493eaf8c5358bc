import { findDates } from './find-dates';

/** 20241229, 20241229183400, 20241229T183400Z: year, month and day are parted before it is read. */
const COMPACT = /^((?:19|20)\d\d)([01]\d)([0-3]\d)(?=(?:T?\d{4,6})?Z?$)/i;

/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * A stated date as ISO 8601: `2024-12-29`, or `2024-12-29T18:34:00` with the zone if one is stated.
 * The day stays the one that the publisher wrote; nothing depends on this machine's time zone.
 * Null if the text is no date, could mean two, or lies before 1900 or more than a day ahead. `language`: see `findDates`.
 */
export function normaliseDate(stated: string, language: string | null = null): string | null {
  const text = stated.trim();
  const isEpoch = EPOCH.test(text);
  const spelt = isEpoch ? new Date(Number(text.padEnd(13, '0'))).toISOString() : text.replace(COMPACT, '$1-$2-$3 ');
  const [date] = findDates(spelt, language);
  // Behind numbers or slashes it is part of something else: an address, a file's name.
  return date && !/[\d/]/.test(date.before) ? date.day + clockTime(date.after) : null;
}

function clockTime(rest: string): string {
  const match =
    /^[日일t\s,]*(\d\d?)(:?)(\d\d)(?:\2(\d\d)(?:[.,]\d+)?)?\s*(z|utc|gmt|[+-]\d\d:?\d\d|[+-]\d\d(?!\d))?(.*)$/s.exec(
      rest,
    );
  // A time on a twelve-hour clock, or with words after it, is not worth a guess: the day is what matters.
  if (!match || match[6]?.trim() || Number(match[1]) > 23 || Number(match[3]) > 59) return '';
  const [, hour = '', , minute = '', second = '00', zone = ''] = match;
  return `T${hour.padStart(2, '0')}:${minute}:${second}${clockZone(zone)}`;
}

function clockZone(zone: string): string {
  if (!zone) return '';
  if (/^[a-z]/.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return digits === '0000' ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}
