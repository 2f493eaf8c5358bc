/** What a title says about its bearer. `role`: words of which a role's title must hold one. */
export type TitleMeaning = { gender?: 'male' | 'female'; role?: readonly string[] };

/** Words before a surname that make it a person's, folded; multi-word titles end in one of these. */
export const TITLES: Readonly<Record<string, ReadonlyMap<string, TitleMeaning>>> = {
  en: new Map<string, TitleMeaning>([
    ['mr', { gender: 'male' }],
    ['mrs', { gender: 'female' }],
    ['ms', { gender: 'female' }],
    ['miss', { gender: 'female' }],
    ['madam', { gender: 'female' }],
    ['madame', { gender: 'female' }],
    ['sir', { gender: 'male' }],
    ['lord', { gender: 'male' }],
    ['lady', { gender: 'female' }],
    ['baroness', { gender: 'female' }],
    ['dame', { gender: 'female' }],
    ['dr', {}],
    ['prof', {}],
    ['professor', {}],
    ['president', { role: ['president'] }],
    ['elect', { role: ['president', 'elect'] }],
    ['chancellor', { role: ['chancellor'] }],
    ['premier', { role: ['premier', 'prime'] }],
    ['minister', { role: ['minister', 'premier', 'secretary'] }],
    ['pm', { role: ['prime', 'premier'] }],
    ['secretary', { role: ['secretary', 'minister'] }],
    ['sen', { role: ['senator', 'senate'] }],
    ['senator', { role: ['senator', 'senate'] }],
    ['rep', { role: ['representative', 'congressman', 'congresswoman', 'house', 'speaker'] }],
    ['congressman', { gender: 'male', role: ['representative', 'congressman', 'house'] }],
    ['congresswoman', { gender: 'female', role: ['representative', 'congresswoman', 'house'] }],
    ['gov', { role: ['governor'] }],
    ['governor', { role: ['governor'] }],
    ['mayor', { role: ['mayor'] }],
    ['speaker', { role: ['speaker'] }],
    ['leader', { role: ['leader', 'chair', 'chairman', 'president', 'head', 'secretary'] }],
    ['chairman', { role: ['chair', 'chairman', 'president', 'leader'] }],
    ['chairwoman', { gender: 'female', role: ['chair', 'president', 'leader'] }],
    ['chief', { role: ['chief', 'head', 'secretary', 'director', 'president', 'commissioner', 'commander'] }],
    ['commissioner', { role: ['commissioner'] }],
    ['commandant', { role: ['commandant', 'commander', 'chief'] }],
    ['representative', { role: ['representative'] }],
    ['commander', { role: ['commander', 'chief'] }],
    ['ambassador', { role: ['ambassador', 'representative'] }],
    ['envoy', { role: ['envoy', 'representative', 'ambassador'] }],
    ['king', { gender: 'male', role: ['king'] }],
    ['queen', { gender: 'female', role: ['queen'] }],
    ['prince', { gender: 'male', role: ['prince'] }],
    ['princess', { gender: 'female', role: ['princess'] }],
    ['emperor', { gender: 'male', role: ['emperor'] }],
    ['pope', { gender: 'male', role: ['pope'] }],
    ['ayatollah', { gender: 'male', role: ['leader', 'ayatollah'] }],
    ['sheikh', { gender: 'male' }],
    ['gen', { role: ['general', 'commander', 'chief', 'president'] }],
    ['general', { role: ['general', 'secretary', 'commander', 'chief', 'attorney', 'president'] }],
    ['col', {}],
    ['colonel', {}],
    ['lt', {}],
    ['maj', {}],
    ['adm', {}],
    ['admiral', {}],
    ['marshal', {}],
    ['justice', { role: ['justice', 'judge'] }],
    ['judge', { role: ['judge', 'justice'] }],
    ['dictator', {}],
    ['tsar', {}],
    ['candidate', {}],
    ['nominee', {}],
    ['director', { role: ['director', 'head'] }],
    ['head', { role: ['head', 'director', 'chief'] }],
    ['spokesman', { gender: 'male' }],
    ['spokeswoman', { gender: 'female' }],
    ['spokesperson', {}],
    ['councillor', {}],
    ['counselor', {}],
    ['adviser', {}],
    ['advisor', {}],
    ['comrade', {}],
  ]),
};

/** Words that stand capitalised inside or before titles ("Vice", "Prime", "Foreign"), folded: no part of a longer name. */
export const TITLE_WORDS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `vice prime foreign defence defense finance interior home deputy acting supreme attorney secretary state treasury press chief
    national security adviser first crown late ex former incumbent opposition party house senate majority minority special
    trade energy health education justice interim executive managing chair board vp veep cabinet labour labor environment
    un eu nato republican democrat democratic gop lawmaker lawmakers democrats republicans conservative liberal communist
    staff staffs marine army navy air brigadier lieutenant major sergeant captain`
      .split(/\s+/)
      .filter(Boolean),
  ),
};

/** Words that make a title a deputy's, folded. */
export const SECOND_RANKS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['vice', 'deputy', 'vp']),
};

/** Capitalised words that may follow a name without making it longer, folded. */
export const FOLLOWERS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `administration government cabinet campaign team regime presidency monday tuesday wednesday thursday friday saturday sunday
    january february march april may june july august september october november december jan feb mar apr jun jul aug sep sept
    oct nov dec i embassy embassies consulate mp mps mep meps msp msps td tds`
      .split(/\s+/)
      .filter(Boolean),
  ),
};
