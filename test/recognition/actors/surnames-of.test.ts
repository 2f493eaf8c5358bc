import { describe, expect, it } from 'vitest';
import type { Actor } from '../../../core/model/actor';
import { surnamesOf } from '../../../core/recognition/actors/surnames-of';

function person(full: string, country?: string, short?: string): Actor {
  return {
    type: 'actor',
    id: 'someone',
    kind: 'person',
    label: { en: full },
    description: { en: '' },
    names: short ? [{ text: short, language: 'en', use: 'short' }] : [],
    prominence: 0.5,
    sources: [],
    ...(country ? { country } : {}),
  };
}

describe('surnames', () => {
  it.each<[string, string | undefined, string | undefined, string[]]>([
    ['Donald Trump', 'united-states', undefined, ['Trump']],
    ['Kim Jong Un', 'north-korea', undefined, ['Kim']],
    ['Kim Jong Un', undefined, undefined, ['Kim']],
    ['Xi Jinping', 'china', undefined, ['Xi']],
    ['Tsai Ing-wen', undefined, undefined, ['Tsai']],
    ['Nguyen Phu Trong', 'vietnam', 'Trong', ['Trong']],
    ['Kim Campbell', 'canada', undefined, ['Campbell']],
    ['Lee Zeldin', 'united-states', undefined, ['Zeldin']],
    ['Chris Tang', 'china', undefined, ['Tang']],
    ['Shigeru Ishiba', 'japan', undefined, ['Ishiba']],
    ['Bashar al-Assad', 'syria', undefined, ['al-Assad', 'Assad']],
    ['Osama bin Laden', undefined, undefined, ['bin Laden']],
    ['Ursula von der Leyen', 'germany', undefined, ['von der Leyen']],
    ['Robert F. Kennedy Jr.', 'united-states', undefined, ['Kennedy']],
    ['Luiz Inácio Lula da Silva', 'brazil', 'Lula', ['Lula']],
    ['Jean-Luc Mélenchon', 'france', undefined, ['Mélenchon']],
    ['Pelé', 'brazil', undefined, []],
    ['Haakon of Norway', 'norway', undefined, []],
  ])('%s (%s, %s) → %j', (full, country, short, wanted) => {
    expect(surnamesOf(person(full, country, short))).toEqual(wanted);
  });
});
