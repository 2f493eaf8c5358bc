import type { PackRecord } from '../core/model/pack';
import type { PackSource } from './pack-source';

const YEARS_IN_DECADE = 10;

/** What the pack covers, as lines to print: actors and events by kind, events by decade of their start. */
export function describeCoverage({ records }: PackSource): string[] {
  const all = records.map(({ record }) => record);
  const actors = all.filter((record) => record.type === 'actor');
  const events = all.filter((record) => record.type === 'event');
  return [
    row(`${actors.length} actors`, actors, ({ kind }) => kind),
    row(`${events.length} events`, events, ({ kind }) => kind),
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

function row<T extends PackRecord>(title: string, records: readonly T[], groupOf: (record: T) => string): string {
  const counts = new Map<string, number>();
  for (const record of records) counts.set(groupOf(record), (counts.get(groupOf(record)) ?? 0) + 1);
  const groups = [...counts].sort(([a], [b]) => (a < b ? -1 : 1)).map(([group, count]) => `${group} ${count}`);
  return `${title}: ${groups.join(', ') || 'none'}`;
}

function decadeOf(date: string): number {
  return Math.floor(Number(date.slice(0, 4)) / YEARS_IN_DECADE) * YEARS_IN_DECADE;
}
