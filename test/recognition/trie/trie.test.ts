import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndexFile, writeIndexFile } from '../../../core/recognition/index-file';
import { compileFoldSections, openFoldTable } from '../../../core/recognition/text/fold-table';
import { tokenise, wordOf } from '../../../core/recognition/text/tokenise';
import { buildTrie, type TrieName } from '../../../core/recognition/trie/build-trie';
import { matchesAt, numberText, openTrie } from '../../../core/recognition/trie/walk-trie';

const fold = openFoldTable(openIndexFile(writeIndexFile(compileFoldSections())));

type Name = { text: string; value: number };
type Found = { from: number; to: number; value: number };

function wordsOf(text: string): string[] {
  const tokens = tokenise(text, fold);
  return Array.from({ length: tokens.count }, (_, at) => wordOf(tokens, at));
}

const toWords = ({ text, value }: Name): TrieName => ({ words: wordsOf(text), value });

/** All matches of the trie, compiled and opened anew. */
function scan(names: readonly Name[], text: string): Found[] {
  const trie = openTrie(openIndexFile(writeIndexFile(buildTrie(names.map(toWords)))));
  const tokens = tokenise(text, fold);
  const numbers = numberText(trie, tokens);
  return Array.from({ length: tokens.count }, (_, from) =>
    matchesAt({ trie, numbers, start: from }).map(({ end, value }) => ({ from, to: end, value })),
  ).flat();
}

/** The same by comparing every run of words with every name. */
function scanNaively(names: readonly Name[], text: string): Found[] {
  const words = wordsOf(text);
  const values = new Map(names.map(({ text: name, value }) => [wordsOf(name).join(' '), value]));
  values.delete('');
  return words.flatMap((_, from) =>
    words.flatMap((_word, last) => {
      const value = last < from ? undefined : values.get(words.slice(from, last + 1).join(' '));
      return value === undefined ? [] : [{ from, to: last + 1, value }];
    }),
  );
}

/** Few words in several spellings, so that names overlap, repeat and fold alike. */
const word = fc.constantFrom(
  'Kim',
  'KIM',
  'Jong',
  'Ün',
  'un',
  'Straße',
  'strasse',
  'U.S.',
  'US',
  'led',
  '東京',
  'ﬁn',
  'José’s',
);
const joiner = fc.constantFrom(' ', '-', ', ', '. ', ' “', '\u00a0', '—');
const text = (maxLength: number) =>
  fc.array(fc.tuple(word, joiner), { maxLength }).map((parts) => parts.flat().join(''));

describe('trie', () => {
  it('finds what a naive search finds', () => {
    fc.assert(
      fc.property(fc.array(text(4), { maxLength: 12 }), text(30), (names, body) => {
        // Of names that fold alike one value can be kept: give them the same.
        const numbers = new Map<string, number>();
        const valued = names.map((name) => {
          const key = wordsOf(name).join(' ');
          const value = numbers.get(key) ?? numbers.size;
          numbers.set(key, value);
          return { text: name, value };
        });
        expect(scan(valued, body)).toEqual(scanNaively(valued, body));
      }),
    );
  });

  it('reads over a token it is told to skip', () => {
    const trie = openTrie(openIndexFile(writeIndexFile(buildTrie([{ words: ['donald', 'trump'], value: 7 }]))));
    const numbers = numberText(trie, tokenise('Donald J. Trump', fold));
    expect(matchesAt({ trie, numbers, start: 0 })).toEqual([]);
    expect(matchesAt({ trie, numbers, start: 0, skipped: 1 })).toEqual([{ end: 3, value: 7 }]);
  });

  it('holds no name, or names without a word', () => {
    expect(scan([], 'Kim')).toEqual([]);
    expect(scan([{ text: '—', value: 1 }], 'Kim — Trump')).toEqual([]);
  });
});
