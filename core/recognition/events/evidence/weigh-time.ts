import { compareTime } from '../compare-time';
import type { SceneTime } from '../scene';
import { NEARNESS, WHEN } from '../weights';
import type { EvidenceRule, View } from './evidence';
import { isBeside } from './near-trigger';

/** Farther from the trigger a contradicting time counts less. Words, and how much. */
const CONTRADICTION = { reach: 8, farther: 0.6 } as const;
/** "In 2019, …": an opening time holds for the whole sentence. Words. */
const OPENING = 2;

/** When: the time that fits best speaks for the event; if none fits, the nearest speaks against. */
export const weighTime: EvidenceRule = (view) => {
  const { trigger, scene, near } = view;
  let support: { bits: number; time: SceneTime } | null = null;
  let against = 0;
  for (const time of scene.times) {
    const nearness = near(time.first) * (time.first <= OPENING ? WHEN.opening : 1);
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

/** A series is meant if any of its members is. */
function verdictOn({ event, thread }: View, time: SceneTime): number {
  const { today, language } = thread;
  if (event.members.length === 0) return compareTime(event, time, today);
  return Math.max(...event.members.map((number) => compareTime(language.getEvent(number), time, today)));
}
