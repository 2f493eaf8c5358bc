import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { describeReports } from './describe-reports';
import { readPackSource } from './pack-source';
import { REFERENCE_CHECKS } from './reference-checks/reference-checks';

/** Compares the world pack with the reference files and writes the report: `npm run packs:verify`. */
const SOURCE = 'packs/world';
const REPORT = `${SOURCE}/CHECKS.md`;
/** Lies beside the project where maintainers keep it; it is not part of the project. */
const REFERENCE = '../shared/reference';

if (!existsSync(REFERENCE)) {
  console.log(`packs:verify: skipped, there is no ${REFERENCE}; ${REPORT} stays as it is`);
} else {
  const pack = readPackSource(SOURCE);
  const reports = REFERENCE_CHECKS.map((check) =>
    check(pack, (file) => gunzipSync(readFileSync(`${REFERENCE}/${file}`)).toString('utf8')),
  );
  const report = describeReports(pack, reports);
  writeFileSync(REPORT, report);
  console.log(report);
}
