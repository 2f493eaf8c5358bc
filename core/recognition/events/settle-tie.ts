import { compareTime } from './compare-time';
import type { KnownEvent, LanguageIndex } from './open-event-index';
import type { SceneTime } from './scene';
import type { Reading } from './weigh-reading';
import { WHO } from './weights';

/** What a mark stands for. `isPair`: two records of one story that fit alike. */
export type Settlement = { reading: Reading; events: KnownEvent[]; isPair: boolean };

/** More members than this are shown as the series. */
const MEMBERS_SHOWN = 6;

type Tie = {
  reading: Reading;
  /** Readings of the same words that are worth about as much. */
  rivals: readonly Reading[];
  language: LanguageIndex;
  /** All times of the sentence ("in 2018 and 2019"). */
  times: readonly SceneTime[];
  /** The article's day: it knows nothing that came later. */
  today: string | null;
};

/** A clear winner, a series, two views of one story – or silence (null). */
export function settleTie({ reading, rivals, language, times, today }: Tie): Settlement | null {
  const { event, isPlural } = reading;
  const one = (events: KnownEvent[], winner = reading): Settlement => ({ reading: winner, events, isPair: false });
  const membersOf = (series: KnownEvent) =>
    series.members.map(language.getEvent).filter((member) => isMeant({ member, reading, times, today }));
  if (event.isSeries && event.members.length > 0) {
    const member = rivals.find((rival) => rival.event.partOf === event.number);
    const ended = rivals.find((rival) => rival.event.partOf === event.number && rival.trigger.outcome !== null);
    if (ended) return one([ended.event], ended);
    if (member && !isPlural) return member.evidence.support ? one([member.event], member) : null;
    const members = membersOf(event);
    return one(members.length > 0 && members.length <= MEMBERS_SHOWN ? members : [event]);
  }
  if (rivals.length === 0) return one([event]);
  const series = event.partOf === null ? null : language.getEvent(event.partOf);
  const strangers = rivals.filter(
    (rival) => !series || (rival.event.number !== series.number && rival.event.partOf !== series.number),
  );
  if (strangers.length === 0 && series) {
    const siblings = rivals.map((rival) => rival.event).filter(({ partOf }) => partOf === series.number);
    if (siblings.length > 0) return isPlural ? one([event, ...siblings]) : null;
    const members = membersOf(series);
    if (reading.trigger.outcome) return one([event]);
    return one(isPlural && members.length > 0 ? members : [event]);
  }
  const [stranger] = strangers;
  const isOneStory =
    stranger !== undefined &&
    strangers.length === 1 &&
    isRelated(event, stranger.event) &&
    stranger.score >= stranger.needed;
  return isOneStory ? { reading, events: [event, stranger.event], isPair: true } : null;
}

/** "Met Kim Jong Un three times in 2018": the members of that time, with that person. */
function isMeant({
  member,
  reading: { evidence },
  times,
  today,
}: Pick<Tie, 'reading' | 'times' | 'today'> & { member: KnownEvent }): boolean {
  const { grounds, support } = evidence;
  if (today !== null && member.from > today) return false;
  if (support && !times.some((time) => compareTime(member, time, today) > 0)) return false;
  return grounds.every(
    (ground) =>
      ground.kind !== 'actor' ||
      ground.actor.facts?.kind !== 'person' ||
      ground.actor.factor < WHO.meantByPair ||
      member.parts.some(({ actor }) => actor === ground.actor.id),
  );
}

/** They overlap in time and share a participant. */
function isRelated(a: KnownEvent, b: KnownEvent): boolean {
  const shares = a.parts.some((part) => b.parts.some((other) => other.actor === part.actor));
  return shares && (b.to === null || a.from <= b.to) && (a.to === null || b.from <= a.to);
}
