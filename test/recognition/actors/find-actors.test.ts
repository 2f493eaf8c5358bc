import { describe, expect, it } from 'vitest';
import type { TextBlock } from '../../../core/model/article-text';
import { findActors } from '../../../core/recognition/actors/find-actors';
import { SHOWN_CONFIDENCE } from '../../../core/recognition/shown-threshold';
import { indexOf, markerFor, withoutMarks } from './marked-text';
import { SMALL_WORLD } from './small-world';

const index = indexOf(SMALL_WORLD);
const mark = markerFor(index);
const expectMarks = (marked: string) => expect(mark(withoutMarks(marked))).toBe(marked);

describe('names in full', () => {
  it.each([
    'On Monday [Donald Trump|donald-trump] spoke.',
    '[Donald J. Trump|donald-trump] spoke.',
    'A letter from [Bill J. Clinton|bill-clinton] was read.',
    'They met [Kim Jong-un|kim-jong-un] and [Kim Yo-jong|kim-yo-jong].',
    '[KIM JONG UN|kim-jong-un] SPEAKS',
    'The crown prince, [Mohammed bin Salman|mohammed-bin-salman], agreed; [MBS|mohammed-bin-salman] smiled.',
    'Troops from the [United States of America|united-states] left.',
    'Germany’s [Olaf Scholz|olaf-scholz] travelled on.',
    'German Chancellor [Olaf Scholz|olaf-scholz] travelled on.',
    '[Ukrainian|ukraine] officials met the [US|united-states] Secretary of State [Hillary Clinton|hillary-clinton].',
    'Shares of [Gazprom|gazprom-pjsc] fell; [Ford Motor|ford-motor-company] rose.',
    'He told The [New York Times|the-new-york-times] so.',
    'The [People’s Daily|people-s-daily] printed it.',
    'Now [Burkina Faso|burkina-faso], then [Upper Volta|burkina-faso].',
    '[N. Korea|north-korea] warns [S. Korea|south-korea]',
  ])('%s', expectMarks);
});

describe('surnames', () => {
  it.each([
    '[Kim Jong Un|kim-jong-un] spoke. [Kim|kim-jong-un] then left.',
    '[Kim Jong Un|kim-jong-un] spoke. “We agreed,” Mr [Kim|kim-jong-un] said.',
    '# Scholz warns allies ¶ Chancellor [Olaf Scholz|olaf-scholz] spoke. ¶ [Scholz|olaf-scholz] left.',
    '# Olaf Scholz warns allies ¶ The man was tired. [Scholz|olaf-scholz] left.',
    '[Scholz|olaf-scholz]’s party lost. [Olaf Scholz|olaf-scholz] resigned.',
    '[Bashar al-Assad|bashar-al-assad] fled. [Assad|bashar-al-assad] and [al-Assad|bashar-al-assad] are one.',
    '[Mohammed bin Salman|mohammed-bin-salman] came. [Bin Salman|mohammed-bin-salman] spoke.',
    '[Theresa May|theresa-may] stayed. Mrs [May|theresa-may] spoke in May.',
    '[Theresa May|theresa-may] stayed. [May|theresa-may] said so.',
    'The meeting made [Trump|donald-trump] angry.',
    'When [Trump|donald-trump] spoke, [Putin|vladimir-putin] listened.',
    'Nobody knew Scholz.',
    'Nobody knew what Assad wanted.',
    'Chancellor [Scholz|olaf-scholz] spoke.',
    'Former Secretary of State [Clinton|hillary-clinton] spoke.',
    '[Chinese|china] President [Xi|xi-jinping] spoke.',
    'President-elect [Trump|donald-trump] and President [Yoon|yoon-suk-yeol] spoke.',
    '[Bill Clinton|bill-clinton] met [Hillary Clinton|hillary-clinton]. Mrs [Clinton|hillary-clinton] left; Mr [Clinton|bill-clinton] stayed.',
    '[Bill Clinton|bill-clinton] spoke. ¶ [Clinton|bill-clinton] left. ¶ [Hillary Clinton|hillary-clinton] came. ¶ [Clinton|hillary-clinton] smiled.',
    '[Melania Trump|melania-trump] came with [Donald Trump|donald-trump]. [Trump|donald-trump] spoke, Mrs [Trump|melania-trump] did not.',
    '[Kim Jong Un|kim-jong-un] came with [Kim Yo Jong|kim-yo-jong]. Ms [Kim|kim-yo-jong] spoke.',
    '[Trump|donald-trump]’s White House was quiet; the [Trump|donald-trump] Administration was not.',
    '[Donald Trump|donald-trump] won. On Tuesday [Trump|donald-trump] said so.',
    'Asked about it, [Trump|donald-trump] shrugged.',
    'Suddenly [Trump|donald-trump] left.',
    '[Donald Trump|donald-trump] and [Melania Trump|melania-trump] came; [Trump|donald-trump] spoke.',
    '[Friedrich Merz|friedrich-merz] left. Former Chancellor [Scholz|olaf-scholz] stayed.',
    '[Bill Clinton|bill-clinton] and [Hillary Clinton|hillary-clinton] came. [Clinton|bill-clinton/hillary-clinton] spoke.',
    '[Melania Trump|melania-trump] came. Mrs [Trump|melania-trump] spoke; [Trump|donald-trump/melania-trump] left.',
    '[Melania Trump|melania-trump] came with President-elect [Trump|donald-trump]. [Trump|donald-trump] spoke.',
  ])('%s', expectMarks);

  it('asks whom a title names on the day of the article', () => {
    expect(mark('Chancellor Merz spoke.', '2025-09-01')).toBe('Chancellor [Merz|friedrich-merz] spoke.');
    expect(mark('Chancellor Merz spoke.')).toBe('Chancellor Merz spoke.');
  });
});

describe('hyphens and possessives', () => {
  it.each([
    'After the [Kim|kim-jong-un]-[Trump|donald-trump] summit [Kim Jong Un|kim-jong-un] left.',
    'The [US|united-states]-[South Korea|south-korea]-[Japan|japan] pact holds.',
    'An anti-[US|united-states] policy and a pro-[Russian|russia] one.',
    'The [US|united-states]-led and [U.S.|united-states]-backed sanctions.',
    'A [Trump|donald-trump]-era rule.',
    'The [Moscow|russia]-backed fighters and the [Kremlin|russia]-installed mayor.',
    'The [US|united-states]–[China|china] talks.',
    'The [United Nations|united-nations]’ envoy and [Russia|russia]’s reply.',
    'The [U.S.|united-states]’s offer.',
    '[U.S.|united-states] and [U.N.|united-nations] officials.',
  ])('%s', expectMarks);
});

describe('peoples and governments', () => {
  it.each([
    'The [Iranians|iran] and the [French|france] agreed.',
    '[Moscow|russia] said it would answer.',
    '[Georgian|georgia] voters in [Georgia|georgia] turned out.',
    'A [Jordanian|jordan], Michael Jordan, flew to [Jordan|jordan].',
    '“No,” [Beijing|china] insisted.',
    '[Beijing|china] considers the island its own.',
    'Talks with [Washington|united-states] failed.',
    'Relations between [Moscow|russia] and [Washington|united-states] are cold.',
    'He lives in Moscow and Paris.',
    'It accused [Moscow|russia] of lying.',
    'Waters claimed by [Beijing|china] are wide.',
    'They blamed [Tehran|iran].',
    '[Seoul|south-korea]’s reply came late.',
    'The [Kyiv|ukraine] government resigned.',
    'More support from [Washington|united-states] is needed.',
    'Pressure on [Pyongyang|north-korea] grows.',
    'The [Kremlin|russia] denied it.',
    'He was born in Moscow.',
    'She lives near Paris.',
    'They flew to Beijing.',
    'His trip to Moscow was short.',
    'The mayor of Moscow spoke.',
    'They live in the Moscow suburb of Khimki.',
    'He came from Moscow, Idaho, last year.',
    'Moscow, Idaho, is small.',
    'SEOUL (Agency) — Rain fell.',
    'Missile strikes on Kyiv went on.',
    'The Paris agreement holds, and so does the Paris Climate Accord.',
    'Kyiv’s Podil district was hit.',
    'Through central Paris they marched.',
  ])('%s', expectMarks);
});

describe('acronyms, exact names and common nouns', () => {
  it.each([
    'They told us who asked, and [WHO|world-health-organization] told the [US|united-states].',
    'The turkey was eaten in [Turkey|turkey].',
    'Turkey is dry. The turkey was eaten.',
    'The [North Atlantic Treaty Organization|nato] ([NATO|nato]) met; [Nato|nato] agreed.',
    'The [Korean Central News Agency|korean-central-news-agency] ([KCNA|korean-central-news-agency]) reported. [KCNA|korean-central-news-agency] added more.',
    'The Namibian Broadcasting Corporation (NBC) asked. NBC waited.',
    '[NBC|nbc] asked.',
    '[North Korea|north-korea] fired. Talks on the [North|north-korea]’s missiles ended.',
    'He moved to the North.',
    '[North Korea|north-korea] fired. They live in North America and the north.',
    'The [United States|united-states] waited. The [Senate|united-states-senate] voted.',
    'A senate voted, and so did the Senate.',
    '[India|india] waited. The [Supreme Court of India|supreme-court-of-india] ruled. The [Supreme Court|supreme-court-of-india] was full.',
    'The [US|united-states] waited. The [US Supreme Court|supreme-court-of-the-united-states] ruled, then the [Supreme Court|supreme-court-of-the-united-states] rose.',
    'The [UN Security Council|united-nations-security-council] met. The [Security Council|united-nations-security-council] voted.',
    'The [Russian foreign ministry|ministry-of-foreign-affairs-of-russia] answered.',
    'In [Russia|russia] the [Foreign Ministry|ministry-of-foreign-affairs-of-russia] answered.',
    'They are a democratic party.',
    'A price of US$5 was paid.',
  ])('%s', expectMarks);
});

describe('what only looks like a known name', () => {
  it.each([
    'Eric Trump spoke.',
    'On Monday Barron Trump and Lara Trump came.',
    'In Seoul, Kim Dae-jung is remembered.',
    'A visitor, Margie Kim, said so.',
    'The case of Wong Kim Ark was heard.',
    '“Resign,” said Margie Kim, who came alone.',
    'They met at Trump Tower.',
    'The Washington Post asked.',
    'She studied at Georgia Tech.',
    'The drummer Chad Smith played.',
    'Kim Il Sung Square was full.',
    'The Ford Foundation paid.',
    'The New Jordan River Company closed.',
    'Michael Jordan jumped.',
    'Mr Jordan jumped.',
    'Rep. Jim Jordan spoke.',
    'Israel Katz spoke.',
    'Defence Minister Israel Katz spoke.',
    'The American University of Kabul closed.',
    'The Vietnam War ended.',
    'The South China Sea is wide.',
    'The Indian Ocean is wide.',
    'The Centre for EU-China Studies opened.',
    'The Bank of China lent.',
    'He taught at the University of Georgia.',
    'African-American voters came.',
    'The Polytechnic University of Turkey closed.',
    'Donald Trump Jr. spoke.',
    'The Clinton Foundation paid; Chelsea Clinton spoke.',
    'May the best win in May 2019.',
    'Polish your shoes, and polish them well.',
    'The Constitutional Democratic Party split.',
    'In Brazil the Supreme Court ruled.',
    'The Kim Vender report came out.',
    'The George Bush Airport is large.',
    'Atef Al-Assad waited.',
    'Sen. Clinton-Ross spoke.',
    'A putin and a trump.',
    'Paris Hilton sang.',
    'Trump-Johnson Ltd closed.',
    'The Bill Clinton Library opened.',
    'Saint Petersburg’s Chad Street was closed.',
    'Air France and Radio France struck.',
    'Michael Jordan jumped. Then Jordan said no.',
    'In Georgia the votes were counted twice.',
    'An X-ray and Malcolm X.',
    'Ford workers struck; Henry Ford acted.',
    'I have to say goodbye to Kyiv now.',
    'The [Indian|india] team won; the Japanese Supreme Court did not.',
    'The Democratic Party for the People split.',
    'The Namibia Times team came.',
    'They sold it to a Mr Adams of Moscow.',
    'They left for Paris.',
    'The head of NBC (National Bureau of Crafts) spoke.',
    'The People’s Daily Review closed.',
  ])('%s', expectMarks);

  it('follows a stranger of the same surname', () => {
    expectMarks('A shopkeeper, Margie Clinton, came. ¶ Clinton said so. ¶ Nobody asked Clinton more.');
  });
});

describe('reasons and confidence', () => {
  const find = (title: string | null, ...blocks: TextBlock[]) =>
    findActors({
      article: { url: '', title, published: '2024-12-29T10:00:00Z', modified: null, language: 'en', blocks },
      index,
    });
  const paragraph = (text: string): TextBlock => ({ kind: 'paragraph', text });

  it.each([
    ['Olaf Scholz spoke. Scholz left.', ['named in full', 'surname of Olaf Scholz, named in full above']],
    ['Scholz left. Olaf Scholz spoke.', ['surname of Olaf Scholz, named in full below', 'named in full']],
    ['Chancellor Scholz left.', ['chancellor of that surname when the article appeared: Olaf Scholz']],
    ['They met Putin.', ['widely known by the surname alone: Vladimir Putin']],
    ['The Iranians left.', ['“Iranians”: of Iran']],
    ['Moscow said so.', ['“Moscow” for the government of Russia']],
    ['The DPRK fired.', ['“DPRK” is short for North Korea']],
    ['In Upper Volta.', ['a former name of Burkina Faso']],
  ])('%s', (text, wanted) => {
    expect(find(null, paragraph(text)).flatMap(({ why }) => why.map((reason) => reason.text))).toEqual(wanted);
  });

  it('reads captions and the headline, gives the use of each name, and marks no headline', () => {
    const found = find(
      'Scholz leaves',
      { kind: 'caption', text: 'Olaf Scholz (left)' },
      paragraph('Scholz left Germany.'),
    );
    expect(found.map(({ block, start, end, targets, use }) => ({ block, start, end, targets, use }))).toEqual([
      { block: 0, start: 0, end: 11, targets: ['olaf-scholz'], use: 'name' },
      { block: 1, start: 0, end: 6, targets: ['olaf-scholz'], use: 'surname' },
    ]);
  });

  it('keeps what is too uncertain, below the threshold', () => {
    const found = find(null, paragraph('Moscow was mentioned, and then Moscow, and Moscow again.'));
    expect(found.some(({ confidence }) => confidence < SHOWN_CONFIDENCE)).toBe(true);
  });

  it('marks two that fit alike as open', () => {
    const [, , last] = find(null, paragraph('Melania Trump came. Mrs Trump spoke; Trump left.'));
    expect(last).toMatchObject({ targets: ['donald-trump', 'melania-trump'], open: true });
  });

  it('finds nothing in an empty article or another script', () => {
    expect(find(null)).toEqual([]);
    expect(find('', paragraph(''), paragraph('東京都知事は昨日、会談した。'))).toEqual([]);
  });
});
