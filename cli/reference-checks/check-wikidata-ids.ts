import { findUnconfirmedWikidataIds } from '../pack-checks/find-unconfirmed-wikidata-ids';
import { parseWikidataLabels } from '../read-wikidata-labels';
import type { ReferenceCheck } from './reference-check';

const FILE = 'wikidata-ids.tsv.gz';

/** Each Wikidata id stands in the reference under the record's label or one of its names. */
export const checkWikidataIds: ReferenceCheck = (pack, reference) => {
  const faults = findUnconfirmedWikidataIds(parseWikidataLabels(reference(FILE)))(pack);
  return {
    what: 'Wikidata ids (id and name together)',
    by: FILE,
    checked: pack.records.filter(({ record }) => record.wikidata !== undefined).length,
    differing: faults.map(({ words }) => words),
  };
};
