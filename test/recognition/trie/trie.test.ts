import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndexFile, writeIndexFile } from '../../../core/recognition/index-file';
import { compileFoldSections, openFoldTable } from '../../../core/recognition/text/fold-table';
import { tokenise, wordOf } from '../../../core/recognition/text/tokenise';
import { createTrieBuilder } from '../../../core/recognition/trie/build-trie';
import { matchesAt, numberText, openTrie } from '../../../core/recognition/trie/walk-trie';

const fold = openFoldTable(openIndexFile(writeIndexFile(compileFoldSections())));

type Name = { text: string; value: number };
type Found = { from: number; to: number; value: number };

function wordsOf(text: string): string[] {
  const tokens = tokenise(text, fold);
  return Array.from({ length: tokens.count }, (_, at) => wordOf(tokens, at));
}

/** The trie of these names, compiled and opened anew, and their values as its `order` has them. */
function compile(names: readonly Name[]) {
  const builder = createTrieBuilder();
  const added = names.filter(({ text }) => builder.add(tokenise(text, fold), builder.count));
  const { sections, order, lasts } = builder.finish();
  const values = [...order].map((name) => added[name]?.value ?? -1);
  return { trie: openTrie(openIndexFile(writeIndexFile(sections))), values, lasts };
}

/** All matches of the trie: of names that fold alike each one. */
function scan(names: readonly Name[], text: string): Found[] {
  const { trie, values, lasts } = compile(names);
  const tokens = tokenise(text, fold);
  const numbers = numberText(trie, tokens);
  return Array.from({ length: tokens.count }, (_, from) =>
    matchesAt(trie, numbers, from).flatMap(({ end, value }) => {
      const last = lasts.indexOf(1, value);
      return values.slice(value, last + 1).map((one) => ({ from, to: end, value: one }));
    }),
  ).flat();
}

/** The same by comparing every run of words with every name. */
function scanNaively(names: readonly Name[], text: string): Found[] {
  const words = wordsOf(text);
  return words.flatMap((_, from) =>
    words.flatMap((_word, last) => {
      const run = words.slice(from, last + 1).join(' ');
      const found = last < from ? [] : names.filter(({ text: name }) => wordsOf(name).join(' ') === run);
      return found.map(({ value }) => ({ from, to: last + 1, value }));
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
        const valued = names.map((name, value) => ({ text: name, value }));
        expect(scan(valued, body)).toEqual(scanNaively(valued, body));
      }),
    );
  });

  it('reads over a token it is told to skip', () => {
    const { trie } = compile([{ text: 'Donald Trump', value: 7 }]);
    const numbers = numberText(trie, tokenise('Donald J. Trump', fold));
    expect(matchesAt(trie, numbers, 0)).toEqual([]);
    expect(matchesAt(trie, numbers, 0, 1)).toEqual([{ end: 3, value: 0 }]);
  });

  it('holds no name, or names without a word', () => {
    expect(scan([], 'Kim')).toEqual([]);
    expect(scan([{ text: '—', value: 1 }], 'Kim — Trump')).toEqual([]);
  });
});
