import { placesOf } from '../core/model/event';
import type { PackRecord } from '../core/model/pack';
import { regionOf } from '../core/model/region';
import type { PackSource } from './pack-source';

const YEARS_IN_DECADE = 10;
/** Alliances, companies of several states, what happened everywhere. */
const NO_REGION = 'the world';

/** What the pack covers, as lines to print: actors and events by kind and region, events by decade of their start. */
export function describeCoverage({ records }: PackSource): string[] {
  const all = records.map(({ record }) => record);
  const actors = all.filter((record) => record.type === 'actor');
  const events = all.filter((record) => record.type === 'event');
  const regionsOf = createRegions(all);
  return [
    row(`${actors.length} actors`, actors, ({ kind }) => kind),
    row(`${events.length} events`, events, ({ kind }) => kind),
    table('actors by region', actors, regionsOf),
    table('events by region', events, regionsOf),
    row('events by decade', events, ({ start }) => `${decadeOf(start)}s`),
    row(
      'with a Wikidata id',
      all.filter(({ wikidata }) => wikidata !== undefined),
      ({ type }) => `${type}s`,
    ),
    row(
      'with a summary',
      all.filter(({ summary }) => summary !== undefined),
      ({ type }) => `${type}s`,
    ),
  ];
}

/** Where an actor belongs; where an event happened or, without a place, where those who took part belong. */
function createRegions(records: readonly PackRecord[]): (record: PackRecord) => string[] {
  const actors = new Map(records.filter((record) => record.type === 'actor').map((actor) => [actor.id, actor]));
  const regionOfActor = (id: string | undefined): string => {
    const actor = actors.get(id ?? '');
    return regionOf(actor?.code ?? actors.get(actor?.country ?? '')?.code) ?? NO_REGION;
  };
  return (record) => {
    if (record.type === 'actor') return [regionOfActor(record.id)];
    const regions = [...new Set(placesOf(record).map(regionOfActor))];
    const known = regions.filter((region) => region !== NO_REGION);
    return known.length > 0 ? known : [NO_REGION];
  };
}

function row<T extends PackRecord>(title: string, records: readonly T[], groupOf: (record: T) => string): string {
  return table(title, records, (record) => [groupOf(record)]);
}

/** A record may count in several groups: a summit of two continents belongs to both. */
function table<T extends PackRecord>(
  title: string,
  records: readonly T[],
  groupsOf: (record: T) => readonly string[],
): string {
  const counts = new Map<string, number>();
  for (const group of records.flatMap(groupsOf)) counts.set(group, (counts.get(group) ?? 0) + 1);
  const groups = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, count]) => `${group} ${count}`);
  return `${title}: ${groups.join(', ') || 'none'}`;
}

function decadeOf(date: string): number {
  return Math.floor(Number(date.slice(0, 4)) / YEARS_IN_DECADE) * YEARS_IN_DECADE;
}
