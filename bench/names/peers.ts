import AhoCorasick from 'modern-ahocorasick';
import type { BenchText } from './bench-text';

/**
 * Another way of finding names. `build` takes the folded names; what it gives finds, word by word, the longest name that
 * begins there. `scan` gives back whatever its search does; `endsOf` brings that into our shape, outside the measured time:
 * word → the word behind the longest name that begins there, 0 for none.
 */
export type Peer = { name: string; build(forms: readonly string[]): PeerMatcher };
export type PeerMatcher = { scan(text: BenchText): unknown; endsOf(text: BenchText): Uint32Array };

export const AHO_CORASICK = 'modern-ahocorasick';

export const PEERS: readonly Peer[] = [
  { name: AHO_CORASICK, build: ahoCorasick },
  { name: 'Map of n-grams', build: mapOfNGrams },
  { name: 'one RegExp', build: oneRegExp },
];

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

/** From places in the spaced text, each match with the space on either side. */
function endsOf({ words, wordAt }: BenchText, found: readonly { start: number; end: number }[]): Uint32Array {
  const ends = new Uint32Array(words.length);
  for (const { start, end } of found) {
    const word = wordAt.get(start) ?? 0;
    ends[word] = Math.max(ends[word] ?? 0, wordAt.get(end - 1) ?? 0);
  }
  return ends;
}
