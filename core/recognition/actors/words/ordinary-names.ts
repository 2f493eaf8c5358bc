/**
 * Names of people and companies that are also ordinary words, folded: at a sentence's start their capital proves nothing
 * ("Young people", "Apple pie").
 */
export const ORDINARY_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `alphabet amnesty apple bacon baker ban bank banks bass bell best bill black blue bold bright brink brown burns bush cannon
    card case chase coats cook cotton craft crooks cross dawn day discord dole drew eden ember ensign field fields fire fish fox
    gap gates glass globe god grant gray green grey guard guardian hall hammer hill holder hook hope house hunt independent indigo
    jobs joy justice key king knight lake law lawyer lemon light lord love major mark marks mast may means meta mills mirror money
    moon moore moss north oracle orange page park parks plaid polish poor pope porter powell power powers price prime prince quad
    rice rich roof rose royal rush sand sands senior sessions sharp shell short signal silver sky small snow spring square star
    stone story strange straw strong summers sun swift target telegram tempo tether time times turkey visa wall ward waters west
    white wise wolf wood woods work young zoom`
      .split(/\s+/)
      .filter(Boolean),
  ),
};

/** Months that are also surnames, folded: after "in" or before a number they are months. */
export const MONTH_NAMES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['march', 'april', 'may', 'june', 'august']),
};

/** Right after a word that is also a name, they make it one: somebody who acts ("Turkey said"), folded. */
export const ACTING_VERBS: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(
    `said says told tells added insisted insists announced announces wants wanted denied denies agreed agrees refused declined
    hopes plans called accused accuses warned warns has had will would`.split(/\s+/),
  ),
};

/** Names of states that are as well known for something else: they need a second sign of the state, folded. */
export const HOMONYM_STATES: Readonly<Record<string, ReadonlySet<string>>> = {
  en: new Set(['georgia']),
};
