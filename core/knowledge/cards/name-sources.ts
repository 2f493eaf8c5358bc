import type { CardSource } from '../../model/card';
import type { PackManifest, PackRecord } from '../../model/pack';

/** The works a record is taken from, by name; an id that the manifest does not explain stands for itself. */
export function nameSources(record: PackRecord, pack: PackManifest): CardSource[] {
  const ofRoles = record.type === 'actor' ? (record.roles ?? []).flatMap(({ sources }) => sources ?? []) : [];
  return [...new Set([...record.sources, ...ofRoles])].map((id) => {
    const source = pack.sources.find((other) => other.id === id);
    return source ? { name: source.name, ...(source.url !== undefined && { url: source.url }) } : { name: id };
  });
}
