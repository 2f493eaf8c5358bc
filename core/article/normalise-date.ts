const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** What publishers write into date fields, most exact first. Each gives [year, month, day, rest]. */
const SHAPES: { shape: RegExp; parts: (match: RegExpExecArray) => DateParts | null }[] = [
  // 2024-12-29, with or without a time
  { shape: /^(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)(.*)$/s, parts: ([, y, m, d, rest]) => [y, m, d, rest] },
  // 2024/12/29, 2024.12.29
  { shape: /^(\d{4})[./](\d{1,2})[./](\d{1,2})(?!\d)(.*)$/s, parts: ([, y, m, d, rest]) => [y, m, d, rest] },
  // 2024年12月29日
  { shape: /^(\d{4})年\s?(\d{1,2})月\s?(\d{1,2})日(.*)$/s, parts: ([, y, m, d, rest]) => [y, m, d, rest] },
  // 20241229, 20241229183400, 20241229T183400Z
  {
    shape: /^((?:19|20)\d{2})([01]\d)([0-3]\d)(?:T?(\d{2})(\d{2})(\d{2})?)?(Z)?$/,
    parts: ([, y, m, d, hour, minute, second, zone]) => [
      y,
      m,
      d,
      hour && `T${hour}:${minute}:${second ?? '00'}${zone ?? ''}`,
    ],
  },
  // 29.12.2024: the day comes first wherever dots are written
  { shape: /^(\d{1,2})\.(\d{1,2})\.(\d{4})(.*)$/s, parts: ([, d, m, y, rest]) => [y, m, d, rest] },
  // 29/12/2024 or 12/29/2024: only if one of the two cannot be a month
  {
    shape: /^(\d{1,2})[/-](\d{1,2})[/-](\d{4})(.*)$/s,
    parts: ([, a, b, y, rest]) =>
      Number(a) > 12 || a === b ? [y, b, a, rest] : Number(b) > 12 ? [y, a, b, rest] : null,
  },
  // December 29, 2024; Dec 29 2024
  {
    shape: /^(?:[a-z]+,?\s+)?([a-z]{3})[a-z]*\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(.*)$/is,
    parts: ([, month, d, y, rest]) => [y, monthNumber(month), d, rest],
  },
  // 29 December 2024; Sun, 29 Dec 2024 18:34:00 GMT
  {
    shape: /^(?:[a-z]+,?\s+)?(\d{1,2})(?:st|nd|rd|th)?[\s-]+([a-z]{3})[a-z]*\.?,?[\s-]+(\d{4})(.*)$/is,
    parts: ([, d, month, y, rest]) => [y, monthNumber(month), d, rest],
  },
];

type DateParts = [
  year?: string | undefined,
  month?: string | undefined,
  day?: string | undefined,
  rest?: string | undefined,
];

/** Seconds or milliseconds since 1970. */
const EPOCH = /^\d{10}(?:\d{3})?$/;

/**
 * A stated date as ISO 8601: `2024-12-29`, or `2024-12-29T18:34:00` with the zone if one is stated.
 * The day stays the one that the publisher wrote; nothing depends on this machine's time zone.
 * Null if the text is no date or could mean two.
 */
export function normaliseDate(stated: string): string | null {
  const text = stated.trim();
  if (EPOCH.test(text)) return new Date(Number(text.padEnd(13, '0'))).toISOString().replace('.000Z', 'Z');
  for (const { shape, parts } of SHAPES) {
    const match = shape.exec(text);
    if (!match) continue;
    const found = parts(match);
    const day = found ? calendarDay(found) : null;
    return day ? day + clockTime(found?.[3] ?? '') : null;
  }
  return null;
}

function calendarDay([year = '', month = '', day = '']: DateParts): string | null {
  const text = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const date = new Date(`${text}T00:00:00Z`);
  return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text) ? text : null;
}

function clockTime(rest: string): string {
  const match =
    /^[T\s,]*(\d{1,2}):(\d{2})(?::(\d{2})(?:[.,]\d+)?)?\s*(Z|UTC|GMT|[+-]\d{2}:?\d{2}|[+-]\d{2}(?!\d))?(.*)$/is.exec(
      rest,
    );
  // A time on a twelve-hour clock, or with words after it, is not worth a guess: the day is what matters.
  if (!match || match[5]?.trim() || Number(match[1]) > 23 || Number(match[2]) > 59) return '';
  const [, hour = '', minute = '', second = '00', zone = ''] = match;
  return `T${hour.padStart(2, '0')}:${minute}:${second}${clockZone(zone)}`;
}

function clockZone(zone: string): string {
  if (!zone) return '';
  if (/^[a-z]/i.test(zone)) return 'Z';
  const digits = zone.slice(1).replace(':', '').padEnd(4, '0');
  return digits === '0000' ? 'Z' : `${zone[0]}${digits.slice(0, 2)}:${digits.slice(2)}`;
}

function monthNumber(name: string | undefined): string | undefined {
  const index = MONTHS.indexOf((name ?? '').toLowerCase());
  return index < 0 ? undefined : String(index + 1);
}
