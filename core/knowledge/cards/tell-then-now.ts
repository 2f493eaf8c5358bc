import type { Actor, Role } from '../../model/actor';
import type { ThenNow } from '../../model/card';
import { earliestDay, latestDay, type PartialDate } from '../../model/partial-date';
import type { CardContext } from './card-context';
import { formatDate } from './format-date';
import { findFormerRole, rolesOnDay } from './roles-on-day';
import { tellRole } from './tell-role';

type Held = { text: string; role: Role };

/**
 * Who the actor was when the article appeared and what has changed since, as far as the pack knows. Null if the article has
 * no date, or there is no office to tell of, or the actor had died before.
 */
export async function tellThenNow(actor: Actor, context: CardContext): Promise<ThenNow | null> {
  const { published, pack } = context;
  if (published === null) return null;
  const then = earliestDay(published);
  const now = latestDay(pack.asOf);
  if (then > now) return tellBeyond(actor, context);
  const heldThen = await tellRoles(rolesOnDay(actor, then), context);
  const heldNow = await tellRoles(rolesOnDay(actor, now), context);
  if (actor.died) {
    if (latestDay(actor.died) <= then) return null;
    const died = `Died ${formatDate(actor.died, { locale: context.locale, month: 'long' })}`;
    return changed(heldThen[0]?.text ?? 'Alive', died, null);
  }
  const left = heldThen.filter(({ text }) => !heldNow.some((other) => other.text === text));
  const taken = heldNow.filter(({ text }) => !heldThen.some((other) => other.text === text));
  const [was] = left.length > 0 ? left : heldThen;
  const [is] = taken.length > 0 ? taken : heldNow;
  if (is && (left.length > 0 || taken.length > 0)) {
    const former = was ? null : await tellFormer(actor, then, context);
    return changed(was?.text ?? former?.text ?? `Not yet ${is.text}`, is.text, is.role.from);
  }
  if (was && is) return { kind: 'still', role: was.text, since: was.role.from };
  if (was) return changed(was.text, `No longer ${was.text}`, was.role.to);
  const former = await tellFormer(actor, then, context);
  return former && { kind: 'still', role: former.text, since: former.role.to };
}

async function tellBeyond(actor: Actor, context: CardContext): Promise<ThenNow | null> {
  if (actor.died) return null;
  const { asOf } = context.pack;
  const [last] = rolesOnDay(actor, latestDay(asOf));
  const known = last ? await tellRole(last, context) : (await tellFormer(actor, latestDay(asOf), context))?.text;
  return known === undefined ? null : { kind: 'beyond', lastKnown: known, asOf };
}

async function tellFormer(actor: Actor, day: string, context: CardContext): Promise<Held | null> {
  const role = findFormerRole(actor, day);
  return role && { role, text: `Former ${await tellRole(role, context)}` };
}

function tellRoles(roles: readonly Role[], context: CardContext): Promise<Held[]> {
  return Promise.all(roles.map(async (role) => ({ role, text: await tellRole(role, context) })));
}

function changed(then: string, now: string, nowSince: PartialDate | null): ThenNow {
  return { kind: 'changed', then, now, nowSince };
}
