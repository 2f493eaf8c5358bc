import { findActsAfterDeath } from './find-acts-after-death';
import { findCircularChains } from './find-circular-chains';
import { findCommonNames } from './find-common-names';
import { findDanglingReferences } from './find-dangling-references';
import { findDisorderedDates } from './find-disordered-dates';
import { findDuplicateIds } from './find-duplicate-ids';
import { findDuplicateNames } from './find-duplicate-names';
import { findOddSeries } from './find-odd-series';
import { findOverlappingRoles } from './find-overlapping-roles';
import { findUnsortedRecords } from './find-unsorted-records';
import type { PackCheck } from './pack-check';

/** All that can be checked from the pack alone; shapes and lengths are checked line by line as it is read. */
export const PACK_CHECKS: readonly PackCheck[] = [
  findDuplicateIds,
  findDuplicateNames,
  findDanglingReferences,
  findDisorderedDates,
  findCircularChains,
  findActsAfterDeath,
  findOddSeries,
  findCommonNames,
  findOverlappingRoles,
  findUnsortedRecords,
];
