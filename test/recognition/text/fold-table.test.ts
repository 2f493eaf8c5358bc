import { describe, expect, it } from 'vitest';
import { openIndexFile, writeIndexFile } from '../../../core/recognition/index-file';
import { compileFoldSections, FOLD, foldOf, openFoldTable } from '../../../core/recognition/text/fold-table';
import { tokenise, wordOf } from '../../../core/recognition/text/tokenise';

const fold = openFoldTable(openIndexFile(writeIndexFile(compileFoldSections())));

function foldedText(text: string): string {
  const tokens = tokenise(text, fold);
  return Array.from({ length: tokens.count }, (_, at) => wordOf(tokens, at)).join(' ');
}

describe('folding', () => {
  it.each([
    ['José', 'jose'],
    ['Jose\u0301', 'jose'],
    ['Straße', 'strasse'],
    ['O’Brien', 'obrien'],
    ["O'Brien's", 'obrien'],
    ['ﬁnance', 'finance'],
    ['so\u00adcial', 'social'],
    ['zero\u200bwidth', 'zerowidth'],
    ['Jean\u2011Luc', 'jean luc'],
    ['New\u00a0York', 'new york'],
    ['İstanbul', 'istanbul'],
    ['ÅNGSTRÖM', 'angstrom'],
    ['Łódź', 'lodz'],
    ['ＦＵＬＬ', 'full'],
    ['Æsir', 'aesir'],
    ['Đà Nẵng', 'da nang'],
    ['が', 'が'],
    ['हिन्दी', 'हिन्दी'],
    ['한국', '한국'],
    ['Чайка й', 'чайка й'],
    ['Σίσυφος', 'σισυφοσ'],
    ['ΣΊΣΥΦΟΣ', 'σισυφοσ'],
    ['U.S.', 'us'],
    ['AT&T', 'at t'],
    ['مُحَمَّد', 'محمد'],
    ['𝒳', '𝒳'],
    ['東京', '東 京'],
    ['Trump’s', 'trump'],
    ['States’ rights', 'states rights'],
    ['isn’t', 'isnt'],
    ['', ''],
    ['— … “”', ''],
  ])('%s → %s', (text, wanted) => expect(foldedText(text)).toBe(wanted));

  it('is small enough to ship in every index', () => {
    const bytes = Object.values(compileFoldSections()).reduce((sum, section) => sum + section.byteLength, 0);
    expect(bytes).toBeLessThan(40_000);
  });

  it('reads pages that fold to themselves without storing them', () => {
    expect(foldOf(fold, 0x4e2d)).toBe(0x4e2d);
    expect(foldOf(fold, 0x20)).toBe(FOLD.separates);
  });
});
