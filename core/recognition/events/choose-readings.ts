import type { WordSpan } from '../text/find-phrase';
import { chooseLeads } from './choose-leads';
import { isKin } from './evidence/weigh-thread';
import type { KnownEvent } from './open-event-index';
import type { Scene, Thread } from './scene';
import { type Settlement, settleTie } from './settle-tie';
import type { Reading } from './weigh-reading';
import { THRESHOLD } from './weights';

/** Words that are taken: by a mark, or by a reading that keeps them silent. */
type Claim = { event: KnownEvent; trigger: WordSpan; span: WordSpan | null };

export type ReadingChoice = {
  readings: readonly Reading[];
  scene: Scene;
  thread: Thread;
};

/**
 * Best reading first; it owns its words even when it may not be marked – this keeps the runner-up from being marked in its
 * place – and a near tie between strangers is silent.
 */
export function chooseReadings({ readings, scene, thread }: ReadingChoice): Settlement[] {
  const ranked = withoutPartsOfNames(readings).sort((a, b) => b.score - a.score);
  const leads = chooseLeads(ranked, scene.words);
  const claims: Claim[] = [];
  const settled: Settlement[] = [];
  const silence = ({ event, trigger }: Reading) => claims.push({ event, trigger, span: null });
  for (const reading of ranked) {
    const isLead = leads.has(reading);
    if (claims.some((claim) => claim.event !== reading.event && isTaken(claim, reading))) continue;
    if (isLead) for (const { span } of claims) if (span) leaveOut(span, reading);
    if (settled.some((other) => other.events.includes(reading.event))) continue;
    if (!isLead || reading.isMute) {
      silence(reading);
      continue;
    }
    if (reading.score < reading.needed) continue;
    if (repeatsBeside(reading, settled)) {
      silence(reading);
      continue;
    }
    const settlement = settleTie({ reading, rivals: rivalsOf(reading, ranked), times: scene.times, ...thread });
    if (!settlement) {
      silence(reading);
      continue;
    }
    settled.push(settlement);
    for (const event of settlement.events) {
      claims.push({ event, trigger: settlement.reading.trigger, span: settlement.reading });
    }
    if (!settlement.events.includes(reading.event))
      claims.push({ event: reading.event, trigger: reading.trigger, span: reading });
  }
  return settled.sort((a, b) => a.reading.first - b.reading.first);
}

/** "The *birthright citizenship order*" is what bears that name, however much speaks for another order. */
function withoutPartsOfNames(readings: readonly Reading[]): Reading[] {
  const names = readings.filter(
    ({ trigger }) => trigger.kind === 'name' && !trigger.isDescription && trigger.last > trigger.first,
  );
  return readings.filter(
    ({ event, trigger }) =>
      trigger.kind === 'name' ||
      !names.some((name) => name.event !== event && contains(name.trigger, trigger) && !isKin(name.event, event)),
  );
}

function contains(outer: WordSpan, inner: WordSpan): boolean {
  return outer.first <= inner.first && outer.last >= inner.last;
}

function isTaken({ event, trigger, span }: Claim, reading: Reading): boolean {
  // A series that a singular does not mean leaves the word to its members.
  if (span === null && reading.event.partOf === event.number) return false;
  return overlaps(span ?? trigger, reading.trigger);
}

/** Evidence can speak for two events ("an uprising in 2003 was crushed"); the words are marked for the better one. */
function leaveOut(taken: WordSpan, reading: Reading): void {
  if (!overlaps(taken, reading)) return;
  if (taken.last < reading.trigger.first) reading.first = taken.last + 1;
  else reading.last = taken.first - 1;
}

function rivalsOf(reading: Reading, ranked: readonly Reading[]): Reading[] {
  return ranked.filter(
    (other) =>
      other.event !== reading.event &&
      overlaps(other.trigger, reading.trigger) &&
      reading.score - other.score < THRESHOLD.gap &&
      !(reading.trigger.kind === 'name' && other.trigger.kind !== 'name'),
  );
}

/** A relative of what the sentence has told, or a second event of its kind and people, without much evidence of its own. */
function repeatsBeside(reading: Reading, settled: readonly Settlement[]): boolean {
  const told = settled.flatMap(({ events }) => events);
  const kin = told.filter((event) => isKin(event, reading.event));
  if (kin.some(({ isSeries }) => isSeries || reading.event.isSeries)) return true;
  if (kin.length > 0) return reading.score < reading.needed + THRESHOLD.kin;
  const isAlike = told.some(
    (event) =>
      event.kind === reading.event.kind &&
      event.parts.some(({ actor }) => reading.event.parts.some((part) => part.actor === actor)),
  );
  return isAlike && reading.score < reading.needed + THRESHOLD.alike;
}

function overlaps(a: WordSpan, b: WordSpan): boolean {
  return a.first <= b.last && b.first <= a.last;
}
