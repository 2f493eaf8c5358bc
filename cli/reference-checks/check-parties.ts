import { foldWords } from '../../core/recognition/text/fold-words';
import { actorsOf, foldedNamesOf } from './actors-of';
import type { ReferenceCheck } from './reference-check';

const FILE = 'parties-wikidata.csv.gz';

/** Parties that have a Wikidata id: the table of parties has it under one of the party's names. */
export const checkParties: ReferenceCheck = (pack, reference) => {
  const rows = reference(FILE).trim().split('\n').slice(1);
  const namesOf = new Map<string, Set<string>>();
  for (const row of rows) {
    const [, , id = '', ...names] = row.split(',').map((cell) => cell.replace(/^"|"$/g, ''));
    // Many rows have no id.
    if (id === '') continue;
    const known = namesOf.get(id) ?? new Set();
    for (const name of names) known.add(foldWords(name));
    namesOf.set(id, known);
  }
  const parties = actorsOf(pack, 'party').filter(({ wikidata }) => namesOf.has(wikidata ?? ''));
  const differing = parties
    .filter((party) => ![...foldedNamesOf(party)].some((name) => namesOf.get(party.wikidata ?? '')?.has(name)))
    .map(({ id, wikidata }) => `${id}: ${wikidata} has other names in the reference`);
  return { what: 'Parties: Wikidata id and name', by: FILE, checked: parties.length, differing };
};
