import { describe, expect, it } from 'vitest';
import { SHOWN_CONFIDENCE } from '../../../core/recognition/shown-threshold';
import { openSample, recogniseSample, spellMentions } from './recognise-sample';
import { SAMPLE_EVENTS } from './sample-records';

const KIM = '[Kim Jong Un|kim-jong-un]';
const TRUMP = '[Donald Trump|donald-trump]';

/** A sentence of our own and the events it refers to, in order. */
const FOUND: readonly [text: string, ids: string][] = [
  // by name
  ['Nobody has forgotten the Hanoi summit.', 'hanoi-summit'],
  ['At the Singapore summit they shook hands.', 'singapore-summit'],
  ['The siege of Mariupol was the worst.', 'mariupol-siege'],
  ['The Mariupol siege was the worst.', 'mariupol-siege'],
  ['He spoke about the fall of Kabul.', 'fall-of-kabul'],
  ['The Brexit referendum split the country.', 'brexit-referendum'],
  ['They tore up the Iran nuclear deal.', 'iran-nuclear-deal'],
  ['The Joint Comprehensive Plan of Action is dead.', 'iran-nuclear-deal'],
  ['The Doha Agreement bound both sides.', 'doha-agreement'],
  ['Much has changed since the annexation of Crimea.', 'crimea-annexation'],
  ['The İzmit earthquake is still remembered.', 'izmit-earthquake'],
  ['Veterans of the Soviet-Afghan War came too.', 'soviet-afghan-war'],
  ['The October 7 attacks changed the country.', 'october-7-attacks'],
  // people, kind and outcome
  [`${KIM} and ${TRUMP} met, but their talks collapsed in 2019.`, 'hanoi-summit'],
  [`Talks between ${KIM} and ${TRUMP} broke down in Hanoi in February 2019.`, 'hanoi-summit'],
  [`${TRUMP} held a summit with ${KIM} in Singapore in 2018.`, 'singapore-summit'],
  [`${TRUMP} and ${KIM} met at Panmunjom in June 2019.`, 'dmz-meeting'],
  [`In his first term [Mr Trump|donald-trump] met ${KIM} for a summit in Singapore.`, 'singapore-summit'],
  [
    '[North Korea|north-korea] has sent more than 10,000 troops to fight for [Russia|russia] in Kursk.',
    'north-korean-deployment',
  ],
  [
    'Thousands of [North Korean|north-korea] soldiers were deployed to [Russia|russia] in October.',
    'north-korean-deployment',
  ],
  // wars
  ['[Russia|russia]’s invasion of [Ukraine|ukraine] in February 2022 shocked the continent.', 'ukraine-war'],
  ['The war in [Ukraine|ukraine] has killed many [Russian|russia] soldiers.', 'ukraine-war'],
  ['[Russia|russia] has been at war with [Ukraine|ukraine] since February 2022.', 'ukraine-war'],
  ['[Vladimir Putin|vladimir-putin] annexed Crimea from [Ukraine|ukraine] in 2014.', 'crimea-annexation'],
  ['[Russia|russia] seized Crimea from [Ukraine|ukraine] in March 2014.', 'crimea-annexation'],
  ['[Russian|russia] forces besieged Mariupol for weeks in early 2022.', 'mariupol-siege'],
  ['[Israel|israel]’s war against [Hamas|hamas] has destroyed much of Gaza.', 'gaza-war'],
  ['[Hamas|hamas] attacked [Israel|israel] on October 7 and took hostages.', 'october-7-attacks'],
  [
    '[Hamas|hamas] gunmen killed 1,200 people in [Israel|israel] and took hostages on 7 October 2023.',
    'october-7-attacks',
  ],
  // decrees and impeachments: the nearest date decides
  ['[Yoon Suk Yeol|yoon-suk-yeol] declared martial law on December 3.', 'martial-law-2024'],
  ['[South Korea|south-korea] last saw martial law under a general in 1980.', 'martial-law-1980'],
  ['[Chun Doo-hwan|chun-doo-hwan] imposed martial law on [South Korea|south-korea] in May 1980.', 'martial-law-1980'],
  ['[South Korea|south-korea]’s parliament impeached [Yoon|yoon-suk-yeol] on December 14.', 'yoon-impeachment'],
  ['The House impeached [Trump|donald-trump] over [Ukraine|ukraine] in December 2019.', 'trump-impeachment-2019'],
  ['[Trump|donald-trump] was impeached again in January 2021 for inciting an insurrection.', 'trump-impeachment-2021'],
  ['The Senate acquitted [Trump|donald-trump] in the impeachment trial of February 2021.', 'trump-impeachment-2021'],
  // disasters and attacks
  [
    'An earthquake in [Turkey|turkey] and [Syria|syria] killed more than 50,000 people in February 2023.',
    'turkey-earthquake',
  ],
  ['Earthquakes devastated southern [Turkey|turkey] and northern [Syria|syria] last year.', 'turkey-earthquake'],
  ['In 1999 an earthquake killed 17,000 people in [Turkey|turkey].', 'izmit-earthquake'],
  ['[Al-Qaeda|al-qaeda] bombed the [US|united-states] embassy in Nairobi in 1998.', 'embassy-bombings'],
  ['Two [American|united-states] embassies were bombed by [al-Qaeda|al-qaeda] in August 1998.', 'embassy-bombings'],
  // treaties, exits, sanctions
  ['[Iran|iran] signed a nuclear deal with [Barack Obama|barack-obama] in Vienna in 2015.', 'iran-nuclear-deal'],
  [
    '[Trump|donald-trump] pulled the [United States|united-states] out of the nuclear deal with [Iran|iran] in 2018.',
    'iran-deal-exit',
  ],
  ['[Trump|donald-trump] withdrew from the [Iran|iran] accord in May 2018.', 'iran-deal-exit'],
  ['[Barack Obama|barack-obama] lifted trade sanctions on [Sudan|sudan] in January 2017.', 'us-sudan-sanctions'],
  ['[Washington|united-states@] imposed a trade embargo on [Sudan|sudan] in 1997.', 'us-sudan-embargo'],
  ['The [US|united-states] signed an agreement with the [Taliban|taliban] in Doha in February 2020.', 'doha-agreement'],
  // coups, courts, votes, resignations
  ['[Omar al-Bashir|omar-al-bashir] was ousted in a coup in [Sudan|sudan] in April 2019.', 'bashir-coup'],
  ['The army overthrew [Bashir|omar-al-bashir] in Khartoum in 2019 after months of protests.', 'bashir-coup'],
  [
    'The [International Criminal Court|international-criminal-court] issued an arrest warrant for [Putin|vladimir-putin] in March 2023.',
    'icc-putin',
  ],
  [
    'The [court|international-criminal-court] charged [Bashir|omar-al-bashir] with genocide in an arrest warrant of 2009.',
    'icc-bashir',
  ],
  ['[Britain|united-kingdom] voted in a referendum in June 2016 to leave the European Union.', 'brexit-referendum'],
  ['[Boris Johnson|boris-johnson] resigned as prime minister in July 2022.', 'johnson-resignation'],
  ['[Johnson|boris-johnson] stepped down in London in July 2022.', 'johnson-resignation'],
  ['The [Taliban|taliban] captured Kabul in August 2021.', 'fall-of-kabul'],
  ['The [Taliban|taliban] took the [Afghan|afghanistan] capital, Kabul, in August 2021.', 'fall-of-kabul'],
  // names written small: one capital or "the" is enough, beside something else
  ['[Washington|united-states@] and [Moscow|russia@] were rivals in the cold war.', 'cold-war'],
  ['[Moscow|russia@] lost the Cold War.', 'cold-war'],
  ['The Arab spring passed the kingdom by.', 'arab-spring'],
  ['The New START treaty runs out soon.', 'new-start'],
  // the name of what is there, whatever will be done with it
  ['The Iran nuclear deal will be passed.', 'iran-nuclear-deal'],
  // calls
  ['[Trump|donald-trump] had a phone call with [Zelensky|volodymyr-zelensky] in July 2019.', 'trump-zelensky-call'],
  [
    '[Trump|donald-trump] phoned [Volodymyr Zelensky|volodymyr-zelensky] in 2019 and spoke of Biden.',
    'trump-zelensky-call',
  ],
  // tests: one by its date
  ['[North Korea|north-korea] carried out a nuclear test in September 2017.', 'nuclear-test-2017'],
  ['[North Korea|north-korea]’s first nuclear test, in October 2006, surprised its neighbours.', 'nuclear-test-2006'],
];

/** Sentences that must stay silent, and why. */
const SILENT: readonly [why: string, text: string][] = [
  ['planned', `${KIM} and ${TRUMP} plan to hold a summit in Hanoi.`],
  ['modal', `${TRUMP} could meet ${KIM} again next year.`],
  ['would', `${TRUMP} would hold talks with ${KIM}, he said.`],
  ['wish', `${TRUMP} hopes to negotiate with ${KIM} soon.`],
  ['next', `The next summit of ${KIM} and ${TRUMP} is not fixed.`],
  ['denied', '[Russia|russia] did not annex Crimea from [Ukraine|ukraine], he claimed.'],
  ['never', '[Hamas|hamas] never attacked [Israel|israel] from there.'],
  ['if', 'Much depends on whether [Yoon|yoon-suk-yeol] declared martial law.'],
  ['threat', '[North Korea|north-korea] lives with the threat of an invasion.'],
  ['other year', `${TRUMP} met a delegation from [North Korea|north-korea] in 2011.`],
  ['other year', 'An earthquake killed hundreds in [Turkey|turkey] in 2011.'],
  ['other year', '[Boris Johnson|boris-johnson] resigned as foreign secretary in 2018.'],
  ['other people', 'The [French|france] president held a summit in Paris in 2019.'],
  ['other people', '[France|france] and [Iran|iran] held talks in Geneva in 2003.'],
  ['other place', 'An earthquake shook [Iran|iran] in 2003.'],
  ['other war', '[France|france] fought a war in Algeria in 1957.'],
  ['no setting', 'The talks collapsed after an hour.'],
  ['no setting', 'There was a war once.'],
  ['no setting', 'The attack killed three people.'],
  ['only people', `${KIM} admires ${TRUMP}.`],
  ['only a person', '[Boris Johnson|boris-johnson] wrote a column.'],
  ['only a state', '[Turkey|turkey] exports hazelnuts.'],
  ['everyday word', 'The meeting of the village council lasted an hour.'],
  ['everyday word', 'She won the race and took the cup in 2019.'],
  ['everyday word', 'The strike of the clock woke him.'],
  ['subject inside an actor', 'She works for the [European Union Fund|united-kingdom].'],
  ['the subject alone', 'A lecture on martial law bored the students.'],
  ['an acronym in small letters', '[Obama|barack-obama] promised [Russia|russia] a new start.'],
  ['a name in small letters', 'Relations with [Russia|russia] have entered a cold war.'],
  ['a name in small letters', 'In every house the cold war over the heating goes on.'],
  ['a month, no march', 'In March 2024 [Russia|russia] vetoed the panel of the [Council|un-security-council].'],
  [
    'another subject',
    'The powers of [Yoon|yoon-suk-yeol] passed to [Han Duck-soo|han-duck-soo], who was himself impeached on 27 December.',
  ],
  ['another subject', '[Boris Johnson|boris-johnson] said that [Obama|barack-obama] stepped down in July 2022.'],
  ['compound', '[Hamas|hamas] faces genocide charges in a [Kenyan|kenya] court.'],
  ['an actor that is not sure', 'In 2022 a man called [Johnson|boris-johnson?] quit a choir.'],
  ['a single one of a series', '[North Korea|north-korea] is ready for a test.'],
];

describe('references to past events', () => {
  it.each(FOUND)('%s', (text, ids) => {
    const { mentions } = recogniseSample({ blocks: [text] });
    expect(mentions.filter(isShown).flatMap(({ targets }) => targets)).toEqual([ids]);
  });
});

describe('silence', () => {
  it.each(SILENT)('%s: %s', (_why, text) => {
    expect(recogniseSample({ blocks: [text] }).mentions.filter(isShown)).toEqual([]);
  });

  it('in captions', () => {
    expect(spellMentions({ blocks: ['The Hanoi summit.'], kind: 'caption' })).toEqual([]);
    expect(spellMentions({ blocks: ['The Hanoi summit.'], kind: 'heading' })).toEqual(['Hanoi summit → hanoi-summit']);
  });

  it('about events after the article', () => {
    const blocks = ['[Boris Johnson|boris-johnson] resigned as prime minister in July.'];
    expect(spellMentions({ blocks, published: '2021-12-01' })).toEqual([]);
  });

  it('in a language without lexicon', () => {
    expect(spellMentions({ blocks: ['The Hanoi summit.'], language: 'fr' })).toEqual([]);
    expect(spellMentions({ blocks: ['The Hanoi summit.'], language: 'en-GB' })).toHaveLength(1);
    expect(spellMentions({ blocks: ['The Hanoi summit.'], language: null })).toHaveLength(1);
  });

  it('about an office that is still held', () => {
    const blocks = ['The presidency of [Barack Obama|barack-obama] has disappointed some.'];
    expect(spellMentions({ blocks, published: '2015-05-01' })).toEqual([]);
    expect(spellMentions({ blocks, published: '2019-05-01' })).toHaveLength(1);
  });
});

describe('series', () => {
  const MEMBERS = 'singapore-summit+hanoi-summit+dmz-meeting';

  it.each([
    [`${TRUMP} met ${KIM} three times.`, MEMBERS],
    [`${TRUMP} and ${KIM} held a series of summits in 2018 and 2019.`, MEMBERS],
  ])('%s', (text, expected) => {
    expect(spellMentions({ blocks: [text] }).map((line) => line.split(' → ')[1])).toEqual([expected]);
  });

  it('gives the members of the time that is named', () => {
    const [line] = spellMentions({ blocks: [`${TRUMP} and ${KIM} met several times in 2019.`] });
    expect(line?.split(' → ')[1]).toBe('hanoi-summit+dmz-meeting');
  });

  it('leaves out members after the article', () => {
    const [line] = spellMentions({ blocks: [`${TRUMP} met ${KIM} several times.`], published: '2019-04-01' });
    expect(line).toContain('→ singapore-summit+hanoi-summit');
    expect(line).not.toContain('dmz-meeting');
  });
});

describe('who is meant by a pronoun or a pair', () => {
  const MEMBERS = 'singapore-summit+hanoi-summit+dmz-meeting';
  const LETTERS = `${TRUMP} and ${KIM} once exchanged letters.`;

  it.each([
    ['their', [`${LETTERS} Their talks collapsed in 2019.`], 'hanoi-summit'],
    ['across a breath', [`${LETTERS} It did not last. Their talks collapsed in 2019.`], 'hanoi-summit'],
    ['two leaders', [`${LETTERS} The two leaders met three times.`], MEMBERS],
    ['both men', [LETTERS, 'Both men met several times.'], MEMBERS],
    ['the pair', [LETTERS, 'It rained. In all, the pair met three times.'], MEMBERS],
    ['named one by one', [`${TRUMP} left early.`, `${KIM} shook hands.`, 'The two men met three times.'], MEMBERS],
    ['the two had met', [`${LETTERS} The two had met three times.`], MEMBERS],
    ['they', [`${LETTERS} They met three times.`], MEMBERS],
  ])('%s', (_case, blocks, expected) => {
    expect(spellMentions({ blocks }).map((line) => line.split(' → ')[1])).toEqual([expected]);
  });

  it.each([
    ['one of the two had no part', [`${TRUMP} and [Putin|vladimir-putin] exchanged letters. Their talks collapsed.`]],
    ['nobody was named', ['Letters were exchanged.', 'The two leaders met three times.']],
    ['a pair of something', [LETTERS, 'In a shop the pair of boots was sold three times.']],
    ['a sentence that names others', [`${LETTERS} [Obama|barack-obama] smiled. Their talks collapsed in 2013.`]],
  ])('not if %s', (_why, blocks) => {
    expect(spellMentions({ blocks })).toEqual([]);
  });
});

describe('one word alone', () => {
  it('needs more than a phrase that shows what decided', () => {
    const alone = recogniseSample({
      blocks: ['For [Putin|vladimir-putin], as [Ukraine|ukraine] knows, it was a bargain: shelling.'],
    });
    expect(alone.mentions).toEqual([]);
  });
});

describe('competition', () => {
  it('does not give the runner-up the words of the best reading', () => {
    const blocks = [
      '[Yoon|yoon-suk-yeol] declared martial law on December 3.',
      '[South Korea|south-korea] remembers the night of martial law.',
    ];
    expect(spellMentions({ blocks }).filter((line) => line.includes('1980'))).toEqual([]);
  });

  it('is silent between strangers that fit alike', () => {
    const [first] = SAMPLE_EVENTS.filter(({ id }) => id === 'bashir-coup');
    if (!first) throw new Error('the sample has no coup');
    const double = { ...first, id: 'second-coup', label: { en: '1989 Sudanese coup' }, start: '1989-06-30' };
    const blocks = [
      '[Omar al-Bashir|omar-al-bashir] knows what a coup in [Sudan|sudan] is, as he had learnt in Khartoum.',
    ];
    expect(spellMentions({ blocks, index: openSample([...SAMPLE_EVENTS, double]) })).toEqual([]);
  });

  it('offers both of two records of one story', () => {
    const [first] = SAMPLE_EVENTS.filter(({ id }) => id === 'bashir-coup');
    if (!first) throw new Error('the sample has no coup');
    const twin = { ...first, id: 'khartoum-putsch' };
    const { mentions } = recogniseSample({
      blocks: ['[Bashir|omar-al-bashir] was overthrown in Khartoum in April 2019.'],
      index: openSample([...SAMPLE_EVENTS, twin]),
    });
    expect(mentions.map(({ targets, open }) => [[...targets].sort().join('+'), open])).toEqual([
      ['bashir-coup+khartoum-putsch', true],
    ]);
  });
});

describe('telling an event once', () => {
  it('marks it again only by name or with a date of its own', () => {
    const blocks = [
      '[Russia|russia]’s invasion of [Ukraine|ukraine] in February 2022 shocked the continent.',
      'The invasion was slow.',
      'Since the invasion in February 2022 [Russia|russia] has lost ground in [Ukraine|ukraine].',
      'The Ukraine war goes on.',
    ];
    const { mentions } = recogniseSample({ blocks });
    expect(mentions.map(({ block }) => block)).toEqual([0, 2, 3]);
  });

  it('marks an event beside another of its story in words of their own', () => {
    const blocks = [
      '[Russia|russia] annexed Crimea from [Ukraine|ukraine] in 2014, eight years before its invasion of [Ukraine|ukraine] in February 2022.',
    ];
    expect(spellMentions({ blocks }).map((line) => line.split(' → ')[1])).toEqual(['crimea-annexation', 'ukraine-war']);
  });

  it('marks the article’s own news once at most', () => {
    const blocks = [
      '[Yoon|yoon-suk-yeol] declared martial law in [South Korea|south-korea] on Tuesday.',
      '[Yoon|yoon-suk-yeol] declared martial law in [South Korea|south-korea] on Tuesday, in Seoul.',
    ];
    expect(recogniseSample({ blocks, published: '2024-12-04' }).mentions.length).toBeLessThanOrEqual(1);
  });
});

describe('a mention', () => {
  const [mention] = recogniseSample({
    blocks: [`${KIM} and ${TRUMP} met, but their talks collapsed in 2019.`],
  }).mentions;

  it('covers the phrase a reader would point at', () => {
    expect(spellMentions({ blocks: [`${KIM} and ${TRUMP} met, but their talks collapsed in 2019.`] })).toEqual([
      'their talks collapsed in 2019 → hanoi-summit'.replace('their ', ''),
    ]);
  });

  it('says why in words', () => {
    expect(mention?.why).toEqual([
      { kind: 'words', text: '“talks collapsed” fits how this summit ended' },
      { kind: 'people', text: 'Kim Jong Un and Donald Trump took part' },
      { kind: 'time', text: '“in 2019” is the year of the summit' },
    ]);
  });

  it.each([
    [
      '[Hamas|hamas] attacked [Israel|israel] on October 7 and took hostages.',
      '“attacked” fits an attack such as “October 7 attacks”; “hostages” belongs to its story',
    ],
    [
      '[Boris Johnson|boris-johnson] resigned as prime minister in July 2022.',
      '“Boris Johnson resigned” is a name of “Resignation of Boris Johnson”; “prime” belongs to its story',
    ],
    [
      '[Britain|united-kingdom] voted in the referendum of June 2016.',
      '“referendum” fits a vote such as “Brexit referendum”',
    ],
    [
      '[Trump|donald-trump] was impeached in January 2021 for an insurrection.',
      '“impeached” fits an impeachment such as “Second impeachment of Donald Trump”; “insurrection” belongs to its story',
    ],
  ])('says it in a sentence: %s', (text, words) => {
    const reasons = recogniseSample({ blocks: [text] }).mentions[0]?.why ?? [];
    expect(reasons.find(({ kind }) => kind === 'words')?.text).toBe(words);
    expect(new Set(reasons.map(({ kind }) => kind)).size).toBe(reasons.length);
  });

  it('is surer the more speaks for it', () => {
    const sure = recogniseSample({
      blocks: [`The talks of ${KIM} and ${TRUMP} collapsed in Hanoi in February 2019.`],
    });
    expect(sure.mentions[0]?.confidence).toBeGreaterThan(mention?.confidence ?? 1);
  });

  it('needs no date of the article if the sentence has one', () => {
    const blocks = ['[Boris Johnson|boris-johnson] resigned as prime minister in July 2022.'];
    expect(spellMentions({ blocks, published: null })).toHaveLength(1);
  });
});

function isShown({ confidence }: { confidence: number }): boolean {
  return confidence >= SHOWN_CONFIDENCE;
}
