const MONTHS = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11];

/** By language, since making them takes about a millisecond. */
const known = new Map<string, ReadonlyMap<string, string>>();

/**
 * Names of months and their short forms, in lower case and longest first, to their number ("dezember", "dez" → "12"): those of
 * the language (a valid tag), and of English, which templates of all languages keep.
 */
export function monthNames(language: string): ReadonlyMap<string, string> {
  const names = known.get(language) ?? listNames(language);
  known.set(language, names);
  return names;
}

function listNames(language: string): Map<string, string> {
  const names: [name: string, month: string][] = [];
  // The later of two with the same name stands: English gives way to the page's own language.
  for (const locale of ['en', language]) {
    // Many languages have another form beside a day ("декабря") than alone ("декабрь").
    for (const form of [{ month: 'long', day: 'numeric' }, { month: 'long' }, { month: 'short' }] as const) {
      const writer = new Intl.DateTimeFormat([locale, 'en'], { ...form, calendar: 'gregory', timeZone: 'UTC' });
      for (const month of MONTHS) {
        const part = writer.formatToParts(Date.UTC(2000, month)).find(({ type }) => type === 'month');
        const name = part?.value.toLowerCase().replace(/\.$/, '') ?? '';
        // Some languages number their months.
        if (/\p{L}{2}/u.test(name)) names.push([name, String(month + 1)]);
      }
    }
  }
  return new Map(names.sort(([one], [other]) => other.length - one.length));
}
