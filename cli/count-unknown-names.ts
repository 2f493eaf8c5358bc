import { foldWords } from '../core/recognition/text/fold-words';

/** Two to five words with capitals, small words of names between them; one alone is too often the first of a sentence. A stop only ends an initial. */
const NAME =
  /\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)(?:\s(?:(?:of|the|de|al|bin|and|for)\s)?\p{Lu}(?:\.|[\p{L}\p{M}'’-]*)){1,4}/gu;
/** A name within a sentence, or acronym. */
const ACRONYM = /(?<!\p{L})\p{Lu}{3,6}(?!\p{L})/gu;

/** Capitalised names in texts that are not among the known ones (folded), most frequent first. */
export function countUnknownNames(
  texts: readonly string[],
  known: ReadonlySet<string>,
): { name: string; count: number }[] {
  const counts = new Map<string, number>();
  for (const text of texts) {
    for (const [found] of [...text.matchAll(NAME), ...text.matchAll(ACRONYM)]) {
      const name = found.replace(/['’]s?$|[.-]+$/u, '');
      const words = foldWords(name).split(' ');
      // A known name within it, or of which it is a part, is a known one with a title or a first word of the sentence.
      if (isKnown(words, known)) continue;
      counts.set(name, (counts.get(name) ?? 0) + 1);
    }
  }
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

function isKnown(words: readonly string[], known: ReadonlySet<string>): boolean {
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) if (known.has(words.slice(from, to).join(' '))) return true;
  }
  return false;
}
