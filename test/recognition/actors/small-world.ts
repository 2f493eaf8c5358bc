import type { Actor, ActorKind, Role } from '../../../core/model/actor';
import type { Name, NameUse } from '../../../core/model/name';

type Given = Partial<Omit<Actor, 'names' | 'roles'>> & {
  names?: Partial<Record<NameUse, string[]>>;
  exact?: string[];
  roles?: [title: string, from: string | null, to: string | null][];
};

function actor(kind: ActorKind, label: string, given: Given = {}): Actor {
  const { names = {}, exact = [], roles = [], ...rest } = given;
  const listed = Object.entries(names).flatMap(([use, texts]) =>
    texts.map(
      (text): Name => ({ text, language: 'en', use: use as NameUse, ...(exact.includes(text) ? { exact: true } : {}) }),
    ),
  );
  return {
    type: 'actor',
    id: label.toLowerCase().replace(/[^a-z]+/g, '-'),
    kind,
    label: { en: label },
    description: { en: label },
    names: listed,
    prominence: 0.5,
    sources: ['own'],
    ...(roles.length ? { roles: roles.map(([title, from, to]): Role => ({ title: { en: title }, from, to })) } : {}),
    ...rest,
  };
}

const person = (label: string, given: Given = {}) => actor('person', label, { gender: 'male', ...given });
const state = (label: string, given: Given = {}) => actor('state', label, { prominence: 0.8, ...given });
const organisation = (label: string, given: Given = {}) => actor('organisation', label, given);

/** A handful of actors with the ambiguities that news has. */
export const SMALL_WORLD: readonly Actor[] = [
  person('Donald Trump', {
    names: { full: ['Donald J. Trump'] },
    country: 'united-states',
    prominence: 0.98,
    roles: [
      ['President of the United States', '2017-01-20', '2021-01-20'],
      ['President-elect of the United States', '2024-11-06', '2025-01-20'],
    ],
  }),
  person('Melania Trump', { gender: 'female', country: 'united-states' }),
  person('Kim Jong Un', { names: { full: ['Kim Jong-un'] }, country: 'north-korea', prominence: 0.9 }),
  person('Kim Yo Jong', { gender: 'female', country: 'north-korea' }),
  person('Xi Jinping', {
    country: 'china',
    prominence: 0.9,
    roles: [['President of China', '2013-03-14', null]],
  }),
  person('Vladimir Putin', {
    country: 'russia',
    prominence: 0.97,
    roles: [['President of Russia', '2012-05-07', null]],
  }),
  person('Bill Clinton', {
    country: 'united-states',
    prominence: 0.7,
    roles: [['President of the United States', '1993-01-20', '2001-01-20']],
  }),
  person('Hillary Clinton', {
    gender: 'female',
    country: 'united-states',
    prominence: 0.75,
    roles: [['Secretary of State', '2009-01-21', '2013-02-01']],
  }),
  person('Theresa May', { gender: 'female', country: 'united-kingdom', prominence: 0.6 }),
  person('Olaf Scholz', {
    country: 'germany',
    prominence: 0.7,
    roles: [['Chancellor of Germany', '2021-12-08', '2025-05-06']],
  }),
  person('Friedrich Merz', {
    country: 'germany',
    prominence: 0.7,
    roles: [['Chancellor of Germany', '2025-05-06', null]],
  }),
  person('Bashar al-Assad', {
    country: 'syria',
    prominence: 0.7,
    roles: [['President of Syria', '2000-07-17', '2024-12-08']],
  }),
  person('Mohammed bin Salman', { names: { nickname: ['MBS'] }, country: 'saudi-arabia', prominence: 0.7 }),
  person('George W. Bush', { country: 'united-states', prominence: 0.7 }),
  person('Yoon Suk Yeol', {
    names: { full: ['Yoon Suk-yeol'] },
    country: 'south-korea',
    roles: [['President of South Korea', '2022-05-10', '2025-04-04']],
  }),
  state('United States', {
    names: {
      full: ['United States of America', 'America'],
      acronym: ['US', 'USA'],
      demonym: ['American'],
      metonym: ['Washington'],
    },
    exact: ['US'],
  }),
  state('Russia', { names: { demonym: ['Russian'], metonym: ['Moscow', 'Kremlin'] } }),
  state('China', { names: { demonym: ['Chinese'], metonym: ['Beijing'] } }),
  state('North Korea', {
    names: { acronym: ['DPRK'], nickname: ['the North'], demonym: ['North Korean'], metonym: ['Pyongyang'] },
  }),
  state('South Korea', { names: { nickname: ['the South'], demonym: ['South Korean'], metonym: ['Seoul'] } }),
  state('Japan', { names: { demonym: ['Japanese'], metonym: ['Tokyo'] } }),
  state('Ukraine', { names: { demonym: ['Ukrainian'], metonym: ['Kyiv', 'Kiev'] } }),
  state('France', { names: { demonym: ['French'], metonym: ['Paris'] } }),
  state('India', { names: { demonym: ['Indian'], metonym: ['New Delhi'] } }),
  state('Iran', { names: { demonym: ['Iranian'], metonym: ['Tehran'] } }),
  state('Israel', { names: { demonym: ['Israeli'] } }),
  state('Poland', { names: { demonym: ['Polish'], metonym: ['Warsaw'] } }),
  state('Turkey', { names: { demonym: ['Turkish'], metonym: ['Ankara'] }, exact: ['Turkey'] }),
  state('Jordan', { names: { demonym: ['Jordanian'] } }),
  state('Chad'),
  state('Georgia', { names: { demonym: ['Georgian'], metonym: ['Tbilisi'] } }),
  state('Namibia', { names: { demonym: ['Namibian'] } }),
  state('Burkina Faso', { names: { former: ['Upper Volta'] } }),
  organisation('United Nations', { names: { acronym: ['UN'] }, exact: ['UN'], prominence: 0.8 }),
  organisation('United Nations Security Council', { names: { short: ['Security Council'] } }),
  organisation('World Health Organization', { names: { acronym: ['WHO'] }, exact: ['WHO'] }),
  organisation('NATO', { names: { full: ['North Atlantic Treaty Organization'] }, prominence: 0.8 }),
  organisation('Supreme Court of the United States', {
    names: { full: ['US Supreme Court'], short: ['Supreme Court'] },
    country: 'united-states',
  }),
  organisation('Supreme Court of India', { names: { short: ['Supreme Court'] }, country: 'india' }),
  organisation('United States Senate', { names: { short: ['Senate'] }, country: 'united-states' }),
  organisation('Ministry of Foreign Affairs of Russia', {
    names: { full: ['Russian Foreign Ministry'], short: ['Foreign Ministry'] },
    country: 'russia',
  }),
  actor('party', 'Democratic Party', { names: { short: ['Democrats'] }, country: 'united-states' }),
  actor('armed-group', 'Hezbollah'),
  actor('company', 'Ford Motor Company', { names: { short: ['Ford'] } }),
  actor('company', 'Gazprom PJSC', { names: { full: ['Gazprom'] } }),
  actor('media', 'Korean Central News Agency', { names: {}, country: 'north-korea' }),
  actor('media', 'NBC', { names: { full: ['National Broadcasting Company'] } }),
  actor('media', 'People’s Daily', { country: 'china' }),
  actor('media', 'The New York Times', {}),
];
