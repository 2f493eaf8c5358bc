/**
 * Small words of other languages that are no English ones, by the article's language, folded: before them a known name is
 * part of a quotation ("Die Welt ist rund").
 */
export const OTHER_LANGUAGE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    'ist sind und nicht auf wird est sont dans pour avec esta eres una sono della degli nao nel pero aux'.split(' '),
  ),
};
