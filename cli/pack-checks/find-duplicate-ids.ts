import { faultAt, type PackCheck } from './pack-check';

/** Ids are unique in a pack, across actors and events; so are Wikidata ids, which name one thing. */
export const findDuplicateIds: PackCheck = ({ records }) => {
  const firstOf = new Map<string, string>();
  return records.flatMap((placed) => {
    const { record, file, line } = placed;
    const place = `${file}:${line}`;
    return [record.id, record.wikidata].flatMap((id) => {
      if (id === undefined) return [];
      const first = firstOf.get(id);
      if (first !== undefined) return [faultAt(placed, `the id ${id} stands already at ${first}`)];
      firstOf.set(id, place);
      return [];
    });
  });
};
