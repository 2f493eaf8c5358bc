import { compareTime } from '../compare-time';
import type { SceneTime } from '../scene';
import { NEARNESS, WHEN } from '../weights';
import type { EvidenceRule, View } from './evidence';
import { isBeside } from './near-trigger';

/** Farther from the trigger a contradicting time counts less. Words, and how much. */
const CONTRADICTION = { reach: 8, farther: 0.6 } as const;
/** "In 2019, …": an opening time holds for the whole sentence. Words. */
const OPENING = 2;

/** How far from its time the verb of a report may stand: "Last month the minister *said*", "*said* on Friday". Words. */
const REPORT_REACH = { behind: 6, before: 2 } as const;

/** When: the time that fits best speaks for the event; if none fits, the nearest speaks against. */
export const weighTime: EvidenceRule = (view) => {
  const { trigger, scene, near } = view;
  let support: { bits: number; time: SceneTime } | null = null;
  let against = 0;
  for (const time of scene.times) {
    const opening = time.first <= OPENING ? WHEN.opening : 1;
    const nearness = near(time.first) * opening * (isOfReport(view, time) ? WHEN.ofReport : 1);
    const verdict = verdictOn(view, time);
    if (verdict > 0) {
      const bits = verdict * Math.min(1, nearness);
      if (!support || support.bits < bits) support = { bits, time };
    } else if (verdict < 0 && nearness > NEARNESS.contradicting) {
      const isClose = Math.abs(time.first - trigger.first) <= CONTRADICTION.reach;
      against = Math.max(against, nearness * (isClose ? 1 : CONTRADICTION.farther));
    }
  }
  if (!support) return { score: against * WHEN.contradicted };
  const { bits, time } = support;
  return {
    score: bits,
    when: bits >= WHEN.dimension ? 1 : 0,
    support,
    spans: isBeside(near, time.first) ? [{ first: time.first, last: time.last }] : [],
    grounds: [{ kind: 'time', time }],
  };
};

/** "Last month he said that the war …" and "he said on Friday that the war …": the time of the saying. */
function isOfReport({ event, trigger, scene: { words }, thread }: View, time: SceneTime): boolean {
  if (event.kind === 'statement' || time.last >= trigger.first) return false;
  const { reporting } = thread.language.lexicon.functionWords;
  const says = (from: number, to: number) =>
    words.slice(Math.max(0, from), to).some(({ lower }) => reporting.has(lower));
  const isBehind = says(time.last + 1, Math.min(trigger.first, time.last + 1 + REPORT_REACH.behind));
  return isBehind || says(time.first - REPORT_REACH.before, time.first);
}

/** A series is meant if any of its members is. */
function verdictOn({ event, thread }: View, time: SceneTime): number {
  const { today, language } = thread;
  if (!event.isSeries || event.members.length === 0) return compareTime(event, time, today);
  return Math.max(...event.members.map((number) => compareTime(language.getEvent(number), time, today)));
}
