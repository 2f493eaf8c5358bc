import type { Actor } from '../../core/model/actor';
import { earliestDay, latestDay, type PartialDate } from '../../core/model/partial-date';
import type { PlacedRecord, SourceFault } from '../pack-source';
import { faultAt, type PackCheck } from './pack-check';

/** Of the dead, others may still speak and judge: they can be the object of an event. */
const PASSIVE_ROLES: ReadonlySet<string | undefined> = new Set(['target', 'subject']);

/** Nobody holds an office or takes part in an event after death. */
export const findActsAfterDeath: PackCheck = ({ records }) => {
  const deaths = new Map<string, PartialDate>();
  for (const { record } of records) {
    if (record.type === 'actor' && record.died) deaths.set(record.id, record.died);
  }
  return records.flatMap((placed) => {
    const { record } = placed;
    if (record.type === 'actor') return rolesAfterDeath(placed, record);
    return (record.participants ?? []).flatMap(({ actor, role }) => {
      const died = deaths.get(actor);
      return died !== undefined && !PASSIVE_ROLES.has(role) && earliestDay(record.start) > latestDay(died)
        ? [faultAt(placed, `${actor} takes part after dying on ${died}; as its object, the role is "target"`)]
        : [];
    });
  });
};

function rolesAfterDeath(placed: PlacedRecord, { died, roles = [] }: Actor): SourceFault[] {
  if (!died) return [];
  return roles
    .filter(({ from, to }) => to === null || [from, to].some((date) => date && earliestDay(date) > latestDay(died)))
    .map((role) => faultAt(placed, `"${Object.values(role.title)[0]}" is held after the death on ${died}`));
}
