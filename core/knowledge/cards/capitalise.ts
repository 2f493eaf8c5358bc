/** First letter large, as a line begins; packs write descriptions and kinds as they stand inside a sentence. */
export function capitalise(text: string, locale: string): string {
  const [first = ''] = text;
  return first.toLocaleUpperCase(locale) + text.slice(first.length);
}
