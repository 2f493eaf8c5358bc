import type { Actor } from '../model/actor';
import type { Store } from './open-store';

/** Ids that are looked up at a time: each brings a block of records with it. */
const IDS_AT_ONCE = 500;

/** The actors of these ids in these packs; where several know one, that of the last pack. */
export async function findActors(store: Store, packs: readonly number[], ids: readonly string[]): Promise<Actor[]> {
  const found = new Map<string, { actor: Actor; rank: number }>();
  for (let at = 0; at < ids.length; at += IDS_AT_ONCE) {
    const some = ids.slice(at, at + IDS_AT_ONCE);
    const wanted = new Set(some);
    const blocks = await store.db.transaction('r', store.blocks, () =>
      Promise.all(some.map((id) => store.blocks.where('ids').equals(id).toArray())),
    );
    for (const { pack, records } of blocks.flat()) {
      const rank = packs.lastIndexOf(pack);
      for (const record of records) {
        if (record.type !== 'actor' || rank < 0 || !wanted.has(record.id)) continue;
        if (rank >= (found.get(record.id)?.rank ?? 0)) found.set(record.id, { actor: record, rank });
      }
    }
  }
  return [...found.values()].map(({ actor }) => actor);
}
