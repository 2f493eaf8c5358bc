import { foldWords } from '../../core/recognition/text/fold-words';
import { actorsOf, foldedNamesOf } from './actors-of';
import type { ReferenceCheck } from './reference-check';

const FILE = 'parties-wikidata.csv.gz';

/** Parties that have a Wikidata id: the table of parties has it under a name that shares a word with the party's. */
export const checkParties: ReferenceCheck = (pack, reference) => {
  const rows = reference(FILE).trim().split('\n').slice(1);
  const namesOf = new Map<string, Set<string>>();
  for (const row of rows) {
    const [, , id = '', ...names] = row.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
    const known = namesOf.get(id) ?? new Set();
    for (const name of names) known.add(foldWords(name));
    namesOf.set(id, known);
  }
  const parties = actorsOf(pack, 'party').filter(({ wikidata }) => namesOf.has(wikidata ?? ''));
  const differing = parties
    .filter((party) => !shareWord(foldedNamesOf(party), namesOf.get(party.wikidata ?? '') ?? new Set()))
    .map(({ id, wikidata }) => `${id}: ${wikidata} has other names in the reference`);
  return { what: 'Parties: Wikidata id and name', by: FILE, checked: parties.length, differing };
};

/** The table has many names in their own language only: a word in common, or an acronym, is as much as can be asked. */
function shareWord(names: ReadonlySet<string>, others: ReadonlySet<string>): boolean {
  const words = new Set([...others].flatMap((name) => name.split(' ')));
  return [...names].some((name) => name.split(' ').some((word) => word.length > 1 && words.has(word)));
}
