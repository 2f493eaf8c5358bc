import type { Actor, Role } from '../../model/actor';
import { earliestDay, latestDay } from '../../model/partial-date';

/** Offices to come say more about a person than those they are about to leave. */
const TO_COME = /-(?:elect|designate)\b/i;

/** Roles held on a day (`YYYY-MM-DD`), the most telling first: offices to come, then in the pack's order. */
export function rolesOnDay(actor: Pick<Actor, 'roles'>, day: string): Role[] {
  const held = (actor.roles ?? []).filter(
    ({ from, to }) => (from === null || earliestDay(from) <= day) && (to === null || latestDay(to) >= day),
  );
  // On the day of a handover the new office counts, not the one that ends.
  const staying = held.filter(({ to }) => to === null || latestDay(to) > day);
  const counted = staying.length > 0 ? staying : held;
  return [...counted.filter(isOfficeToCome), ...counted.filter((role) => !isOfficeToCome(role))];
}

/** Whether the role is only the way into an office: "President-elect". */
export function isOfficeToCome({ title }: Pick<Role, 'title'>): boolean {
  return Object.values(title).some((text) => TO_COME.test(text));
}

/** The role that ended last before a day; null if none had ended by then. */
export function findFormerRole(actor: Pick<Actor, 'roles'>, day: string): Role | null {
  const ended = (actor.roles ?? []).filter(({ to }) => to !== null && latestDay(to) <= day);
  return ended.sort((a, b) => (b.to ?? '').localeCompare(a.to ?? ''))[0] ?? null;
}
