import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { openIndexFile, writeIndexFile } from '../../../core/recognition/index-file';
import { compileFoldSections, openFoldTable } from '../../../core/recognition/text/fold-table';
import { GAP, tokenise } from '../../../core/recognition/text/tokenise';

const fold = openFoldTable(openIndexFile(writeIndexFile(compileFoldSections())));
const SIGNS: readonly [string, number][] = [
  ['^', GAP.start],
  ['-', GAP.hyphen],
  ['.', GAP.dot],
  ['!', GAP.stop],
  [',', GAP.comma],
  ['(', GAP.opening],
  ['~', GAP.other],
  ["'", GAP.possessive],
];

/** The words as the text has them, each after the signs of the gap before it. */
function cut(text: string): string {
  const tokens = tokenise(text, fold);
  return Array.from({ length: tokens.count }, (_, at) => {
    const gap = tokens.gaps[at] ?? 0;
    const signs = SIGNS.filter(([, bit]) => gap & bit).map(([sign]) => sign);
    return `${signs.join('')}[${text.slice(tokens.starts[at], tokens.ends[at])}]`;
  }).join(' ');
}

describe('tokens', () => {
  it.each([
    ['Kim met Trump.', '^[Kim] [met] [Trump]'],
    ['Kim-Trump talks', '^[Kim] -[Trump] [talks]'],
    ['US–China talks', '^[US] -[China] [talks]'],
    ['talks – again', '^[talks] ~[again]'],
    ['the U.S. said', '^[the] [U.S.] .[said]'],
    ['U.S.-led', '^[U.S.] -.[led]'],
    ['the U.N.’s envoy', "^[the] [U.N.] '[envoy]"],
    ['George H.W. Bush', '^[George] [H.W.] .[Bush]'],
    ['Donald J. Trump', '^[Donald] [J] .[Trump]'],
    ['It ended. Moscow agreed', '^[It] [ended] .[Moscow] [agreed]'],
    ['Trump’s plan', "^[Trump] '[plan]"],
    ['the Houthis’ plan', "^[the] [Houthis] '[plan]"],
    ['he said: “Kim', '^[he] [said] ([Kim]'],
    ['Kim (left), Trump', '^[Kim] ([left] ,~[Trump]'],
    ['so\u00adcial', '^[so\u00adcial]'],
    ['first\nSecond', '^[first] ![Second]'],
    ['e.g. this', '^[e.g.] .[this]'],
  ])('%s → %s', (text, wanted) => expect(cut(text)).toBe(wanted));

  it('keeps offsets in order and inside any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 80 }), (text) => {
        const tokens = tokenise(text, fold);
        let last = 0;
        for (let at = 0; at < tokens.count; at++) {
          const [start = -1, end = -1] = [tokens.starts[at], tokens.ends[at]];
          expect(start).toBeGreaterThanOrEqual(last);
          expect(end).toBeGreaterThan(start);
          expect(end).toBeLessThanOrEqual(text.length);
          last = end;
        }
      }),
    );
  });
});
