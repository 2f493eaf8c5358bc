/** A text in one or several languages, by language tag: `{ "en": "…" }`. */
export type LocalText = Readonly<Record<string, string>>;

/** What we fall back to when a text does not exist in the reader's language. */
const FALLBACK_LANGUAGE = 'en';

/** The text in the language asked for, else in English, else in whichever there is; empty when there is none. */
export function pickText(text: LocalText | undefined, language: string = FALLBACK_LANGUAGE): string {
  if (!text) return '';
  const primary = language.split('-')[0] ?? FALLBACK_LANGUAGE;
  return text[language] ?? text[primary] ?? text[FALLBACK_LANGUAGE] ?? Object.values(text)[0] ?? '';
}
