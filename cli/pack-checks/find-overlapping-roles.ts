import type { Actor, Role } from '../../core/model/actor';
import { earliestDay, latestDay } from '../../core/model/partial-date';
import type { PlacedRecord } from '../pack-source';
import { faultAt, type PackCheck } from './pack-check';

/** Offices that one person holds at a time. Heads of state of some countries are two or three: those have other titles. */
const HELD_BY_ONE =
  /^(?:President|Prime Minister|Chancellor|King|Queen|Pope|Supreme Leader|Secretary-General|Foreign Minister)$/;
/** Days of handing over, and dates given only by the month, make no overlap. */
const HANDOVER_DAYS = 31;
const DAY_MS = 86_400_000;

type Held = { placed: PlacedRecord; actor: Actor; role: Role };

/** Nobody holds one office twice at once, and nobody an office of one holder while another has it. */
export const findOverlappingRoles: PackCheck = ({ records }) => {
  const byOffice = new Map<string, Held[]>();
  for (const placed of records) {
    const { record } = placed;
    if (record.type !== 'actor') continue;
    for (const role of record.roles ?? []) {
      const key = `${role.title.en} of ${role.of}`;
      byOffice.set(key, [...(byOffice.get(key) ?? []), { placed, actor: record, role }]);
    }
  }
  return [...byOffice].flatMap(([office, held]) =>
    held.flatMap((one, index) =>
      held
        .slice(index + 1)
        .flatMap((other) =>
          (one.actor === other.actor || isOfOne(one.role)) && overlap(one.role, other.role)
            ? [
                faultAt(
                  other.placed,
                  `is ${office} while ${one.actor === other.actor ? 'being it already' : one.actor.id} is`,
                ),
              ]
            : [],
        ),
    ),
  );
};

function isOfOne({ title, of }: Role): boolean {
  return of !== undefined && HELD_BY_ONE.test(title.en ?? '');
}

/** Only what is certain: the later beginning lies well before the earlier end. An unknown beginning overlaps nothing. */
function overlap(one: Role, other: Role): boolean {
  if (!one.from || !other.from) return false;
  const begin = Math.max(Date.parse(latestDay(one.from)), Date.parse(latestDay(other.from)));
  const ends = [one.to, other.to].map((to) => (to === null ? Number.POSITIVE_INFINITY : Date.parse(earliestDay(to))));
  return Math.min(...ends) - begin > HANDOVER_DAYS * DAY_MS;
}
