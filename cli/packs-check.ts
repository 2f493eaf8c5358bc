import { describeCoverage } from './describe-coverage';
import { findUnconfirmedWikidataIds } from './pack-checks/find-unconfirmed-wikidata-ids';
import { PACK_CHECKS } from './pack-checks/pack-checks';
import { readPackSource } from './pack-source';
import { readWikidataLabels } from './read-wikidata-labels';

/** Checks the starter pack, prints each fault as `file:line: id: what`, then what the pack covers: `npm run packs:check`. */
const SOURCE = 'packs/world';
/** Lies beside the project where maintainers keep it; it is not part of the project. */
const REFERENCE = '../shared/reference/wikidata-ids.tsv.gz';

const pack = readPackSource(SOURCE);
const reference = readWikidataLabels(REFERENCE);
const checks = reference ? [...PACK_CHECKS, findUnconfirmedWikidataIds(reference)] : PACK_CHECKS;
const faults = [...pack.faults, ...checks.flatMap((check) => check(pack))];

for (const { where, words } of faults) console.error(`${SOURCE}/${where}: ${words}`);
for (const line of describeCoverage(pack)) console.log(line);
if (!reference) console.log(`Wikidata ids: skipped, there is no ${REFERENCE}`);
console.log(faults.length === 0 ? 'The pack is clean.' : `${faults.length} faults.`);
process.exitCode = faults.length === 0 ? 0 : 1;
