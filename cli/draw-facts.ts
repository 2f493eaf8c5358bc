import type { PackRecord } from '../core/model/pack';
import type { PackSource } from './pack-source';

/** One statement that a reader can judge, in words, with where to look. */
export type Fact = { id: string; words: string; sources: string };

/** Facts of all records, drawn by seed without repeating; the same seed draws the same from the same pack. */
export function drawFacts({ manifest, records }: PackSource, { seed, count }: { seed: number; count: number }): Fact[] {
  const addresses = new Map(manifest.sources.map(({ id, url }) => [id, url]));
  const all = records.flatMap(({ record }) => {
    const pages = [...Object.values(record.links ?? {}), ...record.sources.map((id) => addresses.get(id) ?? id)];
    return statementsOf(record).map((words) => ({ id: record.id, words, sources: pages.join(' ') }));
  });
  const random = createRandom(seed);
  // Drawn to the front one by one (Fisher and Yates), as far as asked.
  const drawn = Math.min(count, all.length);
  for (let index = 0; index < drawn; index++) {
    const other = index + Math.floor(random() * (all.length - index));
    [all[index], all[other]] = [all[other] as Fact, all[index] as Fact];
  }
  return all.slice(0, drawn);
}

function statementsOf(record: PackRecord): string[] {
  const name = record.label.en ?? record.id;
  const told = [
    ...(record.description.en ? [`${name}: ${record.description.en}`] : []),
    // Abbreviations stand without dots in the pack, so a stop ends a sentence.
    ...(record.summary?.en?.split(/(?<=[.!?])\s+(?=\p{Lu})/u) ?? []).map((sentence) => `${name}: ${sentence}`),
  ];
  if (record.type === 'event') {
    const { kind, start, end, place, participants = [], partOf, follows = [] } = record;
    const when = end === undefined ? start : `${start} to ${end ?? 'now'}`;
    return [
      ...told,
      `${name} (${kind}) was ${when}${place ? `, in ${place.label.en}` : ''}`,
      ...(participants.length > 0
        ? [`${name}: ${participants.map(({ actor, role }) => (role ? `${actor} (${role})` : actor)).join(', ')}`]
        : []),
      ...(partOf ? [`${name} is a part of ${partOf}`] : []),
      ...follows.map((id) => `${name} came after ${id} in the same chain of events`),
    ];
  }
  const { born, died, country, roles = [], relations = [] } = record;
  return [
    ...told,
    ...(born ? [`${name} was born ${born}${died ? ` and died ${died}` : ''}`] : []),
    ...(country && record.kind !== 'state' ? [`${name} (${record.kind}) belongs to ${country}`] : []),
    ...roles.map(({ title, of, from, to }) => `${name}: ${title.en} of ${of ?? '?'}, ${from ?? '?'} to ${to ?? 'now'}`),
    ...relations.map(({ kind, to }) => `${name}: ${kind} ${to}`),
  ];
}

/** Mulberry32: small, and the same everywhere. */
function createRandom(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
