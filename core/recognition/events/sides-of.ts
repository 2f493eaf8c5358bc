import type { KnownEvent } from './open-event-index';
import type { SceneActor, SideBits } from './scene';
import { WHO } from './weights';

/** The participants that an actor speaks for: itself, the state it belongs to, or (a state) its people. */
export function sidesOf(event: KnownEvent, actor: SceneActor): SideBits[] {
  const sides: SideBits[] = [];
  const country = actor.facts?.country;
  for (const part of event.parts) {
    if (part.actor === actor.id) sides.push({ part, bits: part.bits });
    else if (part.actor === country) sides.push({ part, bits: part.bits * WHO.personForState });
    else if (part.country === actor.id) sides.push({ part, bits: (part.countryBits ?? 0) * WHO.stateForPerson });
  }
  return sides;
}
