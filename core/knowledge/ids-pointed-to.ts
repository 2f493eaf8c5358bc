import type { PackRecord } from '../model/pack';

/** The ids that a record names as the office of a role, as the whole it is part of, or as what came before it. */
export function idsPointedTo(record: PackRecord): string[] {
  if (record.type === 'actor') return (record.roles ?? []).flatMap(({ of }) => of ?? []);
  return [...(record.partOf === undefined ? [] : [record.partOf]), ...(record.follows ?? [])];
}
