import { EVENT_KINDS, type Event, type EventKind, OUTCOMES, type Outcome } from '../../model/event';
import { earliestDay } from '../../model/partial-date';

/**
 * What decides whether an event is worth decoding, four numbers an event: its kind and the kind whose words it borrows, its
 * outcome (each its place in the model's list + 1, 0 = none), its first day as the number YYYYMMDD.
 */
export type EventOutlines = {
  isSpokenOf(event: number, spoken: SpokenOf): boolean;
  hasOutcome(event: number, spoken: SpokenOf): boolean;
  /** Whether it had begun on the day; always, if the article has none. */
  hasBegun(event: number, today: number | null): boolean;
};

/** Which kinds and outcomes a sentence has words for, by place in the model's list + 1. */
export type SpokenOf = { kinds: Uint8Array; outcomes: Uint8Array };

const FIELDS = { kind: 0, like: 1, outcome: 2, from: 3, count: 4 } as const;

export function compileEventOutlines(events: readonly Event[]): Uint32Array {
  const outlines = new Uint32Array(events.length * FIELDS.count);
  events.forEach((event, number) => {
    const at = number * FIELDS.count;
    outlines[at + FIELDS.kind] = kindNumber(event.kind === 'series' ? (event.of ?? 'other') : event.kind);
    outlines[at + FIELDS.like] = event.like ? kindNumber(event.like) : 0;
    outlines[at + FIELDS.outcome] = event.outcome ? outcomeNumber(event.outcome) : 0;
    outlines[at + FIELDS.from] = dayNumber(earliestDay(event.start));
  });
  return outlines;
}

export function openEventOutlines(outlines: Uint32Array): EventOutlines {
  const field = (event: number, name: 'kind' | 'like' | 'outcome' | 'from') =>
    outlines[event * FIELDS.count + FIELDS[name]] ?? 0;
  return {
    isSpokenOf: (event, { kinds, outcomes }) =>
      kinds[field(event, 'kind')] === 1 || kinds[field(event, 'like')] === 1 || outcomes[field(event, 'outcome')] === 1,
    hasOutcome: (event, { outcomes }) => outcomes[field(event, 'outcome')] === 1,
    hasBegun: (event, today) => today === null || field(event, 'from') <= today,
  };
}

export function spokenOf(kinds: Iterable<EventKind>, outcomes: Iterable<Outcome>): SpokenOf {
  const spoken = { kinds: new Uint8Array(EVENT_KINDS.length + 1), outcomes: new Uint8Array(OUTCOMES.length + 1) };
  for (const kind of kinds) spoken.kinds[kindNumber(kind)] = 1;
  for (const outcome of outcomes) spoken.outcomes[outcomeNumber(outcome)] = 1;
  return spoken;
}

/** `day` is `YYYY-MM-DD`. */
export function dayNumber(day: string): number {
  return Number(day.replaceAll('-', ''));
}

function kindNumber(kind: EventKind): number {
  return EVENT_KINDS.indexOf(kind) + 1;
}

function outcomeNumber(outcome: Outcome): number {
  return OUTCOMES.indexOf(outcome) + 1;
}
