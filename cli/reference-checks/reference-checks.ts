import { checkCapitalsAndCodes } from './check-capitals-and-codes';
import { checkHeadsOfState } from './check-heads-of-state';
import { checkParties } from './check-parties';
import { checkUsPeople } from './check-us-people';
import { checkWikidataIds } from './check-wikidata-ids';
import type { ReferenceCheck } from './reference-check';

/** Every comparison with the reference files, in the order of the report. */
export const REFERENCE_CHECKS: readonly ReferenceCheck[] = [
  checkWikidataIds,
  checkCapitalsAndCodes,
  checkHeadsOfState,
  checkUsPeople,
  checkParties,
];
