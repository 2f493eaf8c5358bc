import type { Actor } from '../../core/model/actor';
import { type Event, endOf } from '../../core/model/event';
import type { Name } from '../../core/model/name';
import { earliestDay, latestDay, type PartialDate } from '../../core/model/partial-date';
import type { PlacedRecord } from '../pack-source';
import { faultAt, type PackCheck } from './pack-check';

type Dated = PartialDate | null | undefined;
type Pair = { earlier: Dated; later: Dated; words: string };

/**
 * What comes first has the earlier date: start and end, birth and death, a role's two ends, a cause and what follows it, a whole
 * and its parts. Dates of low precision are given the benefit of the doubt ("2019" may lie before "2019-02").
 */
export const findDisorderedDates: PackCheck = ({ records }) => {
  const events = new Map(records.flatMap(({ record }) => (record.type === 'event' ? [[record.id, record]] : [])));
  return records.flatMap((placed: PlacedRecord) => {
    const { record } = placed;
    const pairs = record.type === 'actor' ? pairsOfActor(record) : pairsOfEvent(record, events);
    return [...pairs, ...pairsOfNames(record.names)].flatMap(({ earlier, later, words }) =>
      earlier && later && earliestDay(earlier) > latestDay(later)
        ? [faultAt(placed, `${words} (${later} is before ${earlier})`)]
        : [],
    );
  });
};

function pairsOfActor({ born, died, roles = [], relations = [] }: Actor): Pair[] {
  return [
    { earlier: born, later: died, words: 'dies before being born' },
    ...roles.map(({ from, to }) => ({ earlier: from, later: to, words: 'a role ends before it begins' })),
    ...roles.map(({ from }) => ({ earlier: born, later: from, words: 'a role begins before birth' })),
    ...relations.map(({ from, to_date }) => ({ earlier: from, later: to_date, words: 'a relation ends first' })),
  ];
}

function pairsOfEvent(event: Event, events: ReadonlyMap<string, Event>): Pair[] {
  const whole = event.partOf === undefined ? undefined : events.get(event.partOf);
  return [
    { earlier: event.start, later: event.end, words: 'ends before it starts' },
    ...(event.follows ?? []).map((id) => ({
      earlier: events.get(id)?.start,
      later: event.start,
      words: `starts before ${id}, which it follows`,
    })),
    { earlier: whole?.start, later: event.start, words: `starts before ${whole?.id}, of which it is a part` },
    { earlier: event.start, later: whole && endOf(whole), words: `starts after ${whole?.id}, of which it is a part` },
  ];
}

function pairsOfNames(names: readonly Name[] = []): Pair[] {
  return names.map(({ text, from, to }) => ({ earlier: from, later: to, words: `the name "${text}" ends first` }));
}
