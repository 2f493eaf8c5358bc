import { readPackSource } from '../../cli/pack-source';

/** The summaries of the starter pack's events: English as news has it, and our own. */
export function readProse(): string[] {
  return readPackSource('packs/world').records.flatMap(({ record }) => {
    const text = record.type === 'event' ? record.summary?.en : undefined;
    return text ? [text] : [];
  });
}

/** "The", "of", "has": few names are one of them or begin with one. */
const MOST_FREQUENT = 60;

/** Its words in small letters, the most frequent first, by the alphabet where as frequent; no names, no words of grammar. */
export function vocabularyOf(prose: readonly string[]): string[] {
  const counts = new Map<string, number>();
  for (const text of prose) {
    for (const [word] of text.matchAll(/(?<=[\s“])\p{Ll}{2,}(?=[\s,.;:”])/gu))
      counts.set(word, (counts.get(word) ?? 0) + 1);
  }
  return [...counts]
    .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
    .map(([word]) => word)
    .slice(MOST_FREQUENT);
}
