/**
 * Names of people and companies that are also ordinary words, folded: at a sentence's start their capital proves nothing
 * ("Young people", "Apple pie").
 */
export const ORDINARY_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `apple bank banks bell best bill black blue brown bush case chase cook cross day drew field fields fire fish fox gap gates
    grant gray green grey guard guardian hall hill hope house hunt independent king knight law lawyer light lord love mark may
    meta mirror money moon moore orange page park parks polish poor pope powell power powers price prime prince rice rich rose
    rush sand sands sharp shell short signal silver sky small snow spring square star stone strange strong sun swift target
    telegram time times turkey visa wall ward waters west white wise wolf wood woods young zoom`
      .split(/\s+/)
      .filter(Boolean),
  ),
};

/** Months that are also surnames, folded: after "in" or before a number they are months. */
export const MONTH_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['march', 'april', 'may', 'june', 'august']),
};

/** Names of states that are as well known for something else: they need a second sign of the state, folded. */
export const HOMONYM_STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['georgia']),
};
