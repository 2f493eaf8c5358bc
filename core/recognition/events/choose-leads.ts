import type { Word } from '../text/read-sentences';
import type { Trigger } from './trigger';
import type { Reading } from './weigh-reading';

/** Which of an event's pointing words is the mark: name > outcome > strong > weak kind word > subject. */
const WORTH = { name: 10, outcome: 9, cue: 4, strong: 4, weak: 1.5, about: 0.5, own: 4, silent: -100 } as const;
/** Other pointing words of the same event join the mark up to this gap and length. Words. */
const JOINING = { gap: 4, longest: 11 } as const;

/** One mark for an event in a sentence: returns the leading reading of each event, its span widened by its other triggers. */
export function chooseLeads(readings: readonly Reading[], words: readonly Word[]): ReadonlySet<Reading> {
  const groups = new Map<number, Reading[]>();
  for (const reading of readings) {
    const group = groups.get(reading.event.number);
    if (group) group.push(reading);
    else groups.set(reading.event.number, [reading]);
  }
  const leads = new Set<Reading>();
  for (const group of groups.values()) {
    const lead = group.reduce((best, reading) => (worthOf(reading) > worthOf(best) ? reading : best));
    for (const { trigger } of group) if (trigger.kind !== 'about' || trigger.isStrong) join(lead, trigger, words);
    leads.add(lead);
  }
  return leads;
}

function worthOf({ trigger, score, needed, isMute }: Reading): number {
  return (
    (isMute || score < needed ? WORTH.silent : 0) +
    score +
    sortOf(trigger) +
    (trigger.last - trigger.first) +
    (trigger.isOwn ? WORTH.own : 0)
  );
}

function sortOf({ kind, outcome, isStrong }: Trigger): number {
  if (kind === 'name') return WORTH.name;
  if (kind === 'cue') return WORTH.cue;
  if (kind === 'outcome' || outcome) return WORTH.outcome;
  if (kind === 'about') return WORTH.about;
  return isStrong ? WORTH.strong : WORTH.weak;
}

function join(lead: Reading, trigger: Trigger, words: readonly Word[]): void {
  const first = Math.min(lead.first, trigger.first);
  const last = Math.max(lead.last, trigger.last);
  const gap = trigger.first > lead.last ? trigger.first - lead.last : lead.first - trigger.last;
  const [from, to] = [words[first], words[last]];
  if (gap > JOINING.gap || last - first >= JOINING.longest) return;
  if (from?.strong !== to?.strong || from?.commas !== to?.commas) return;
  lead.first = first;
  lead.last = last;
}
