import AhoCorasick from 'modern-ahocorasick';
import TextMatcher from 'modern-ahocorasick/text';
import type { BenchText } from './bench-text';
import type { ListedName } from './list-names';

/**
 * Another way of finding names. `scan` gives back whatever its search does; `endsOf` brings what it finds into our shape,
 * outside the measured time: word → the word behind the longest name that begins there, 0 for none.
 */
export type Peer = { name: string; build(names: readonly ListedName[]): PeerMatcher };
export type PeerMatcher = { scan(text: BenchText): unknown; endsOf(text: BenchText): Uint32Array };

/** The one that reads texts as they are written, as ours does; the others are given folded words. */
export const AS_WRITTEN = 'modern-ahocorasick/text';
export const FOLDED = 'modern-ahocorasick, folded';

export const PEERS: readonly Peer[] = [
  { name: AS_WRITTEN, build: textMatcher },
  { name: FOLDED, build: (names) => ahoCorasick(formsOf(names)) },
  { name: 'Map of n-grams', build: (names) => mapOfNGrams(formsOf(names)) },
  { name: 'one RegExp', build: (names) => oneRegExp(formsOf(names)) },
];

/** As one would use it for this: names and texts as they are written, whole words, no two matches over one another. */
function textMatcher(names: readonly ListedName[]): PeerMatcher {
  const matcher = new TextMatcher(
    names.map(({ text }) => text),
    { caseFold: true, normalization: 'NFKD' },
  );
  const words = { wholeWord: true, locale: 'en' };
  return {
    scan: ({ text }) => matcher.search(text, { ...words, strategy: 'leftmost-longest' }),
    // Ours finds names that lie over one another, so it is asked for them too.
    endsOf: ({ words: { length }, wordFrom, wordBehind, text }) =>
      longestEnds(
        length,
        matcher.search(text, words).map(({ start, end }) => ({ word: wordFrom.get(start), end: wordBehind.get(end) })),
      ),
  };
}

/**
 * Its main entry: `/fast` has texts cut into graphemes by `Intl.Segmenter` even where all is ASCII, as here, and takes twenty
 * times as long. A space on either side makes whole words of a match for nothing; its own option for that asks the
 * segmenter too.
 */
function ahoCorasick(forms: readonly string[]): PeerMatcher {
  const matcher = new AhoCorasick(forms.map((form) => ` ${form} `));
  const scan = ({ spaced }: BenchText) => matcher.search(spaced);
  return { scan, endsOf: (text) => endsOf(text, scan(text)) };
}

function mapOfNGrams(forms: readonly string[]): PeerMatcher {
  const known = new Map(forms.map((form, number) => [form, number]));
  const longest = forms.reduce((most, form) => Math.max(most, form.split(' ').length), 0);
  const scan = ({ words, spaced, spaces }: BenchText) => {
    const ends = new Uint32Array(words.length);
    for (let start = 0; start < words.length; start++) {
      for (let end = Math.min(start + longest, words.length); end > start; end--) {
        if (!known.has(spaced.slice((spaces[start] ?? 0) + 1, spaces[end]))) continue;
        ends[start] = end;
        break;
      }
    }
    return ends;
  };
  return { scan, endsOf: scan };
}

/** The longest first, as an alternation takes the first that fits; looking ahead, so that names may overlap. */
function oneRegExp(forms: readonly string[]): PeerMatcher {
  const pattern = new RegExp(` (?=(${forms.toSorted((a, b) => b.length - a.length).join('|')}) )`, 'g');
  // Engines compile a pattern when it is first used.
  pattern.test('  ');
  const scan = ({ spaced }: BenchText) => {
    const found: { start: number; end: number }[] = [];
    pattern.lastIndex = 0;
    for (let match = pattern.exec(spaced); match; match = pattern.exec(spaced)) {
      found.push({ start: match.index, end: match.index + (match[1]?.length ?? 0) + 2 });
    }
    return found;
  };
  return { scan, endsOf: (text) => endsOf(text, scan(text)) };
}

function formsOf(names: readonly ListedName[]): string[] {
  return names.map(({ form }) => form);
}

/** From places in the spaced text, each match with the space on either side. */
function endsOf({ words, wordAt }: BenchText, found: readonly { start: number; end: number }[]): Uint32Array {
  return longestEnds(
    words.length,
    found.map(({ start, end }) => ({ word: wordAt.get(start), end: wordAt.get(end - 1) })),
  );
}

/** From numbers of words; a match with an end inside a word is none. */
function longestEnds(
  words: number,
  found: readonly { word: number | undefined; end: number | undefined }[],
): Uint32Array {
  const ends = new Uint32Array(words);
  for (const { word, end } of found) {
    if (word !== undefined && end !== undefined) ends[word] = Math.max(ends[word] ?? 0, end);
  }
  return ends;
}
