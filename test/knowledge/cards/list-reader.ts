import type { RecordReader } from '../../../core/knowledge/record-reader';
import type { PackManifest, PackRecord } from '../../../core/model/pack';
import { sampleManifest } from '../sample-pack';

/** A reader over a list, without a store. */
export function listReader(records: readonly PackRecord[], pack: PackManifest = sampleManifest()): RecordReader {
  const actors = records.filter((record) => record.type === 'actor');
  const events = records.filter((record) => record.type === 'event');
  return {
    findRecord: async (id) => {
      const record = records.find((other) => other.id === id);
      return record ? { record, pack } : null;
    },
    findFollowers: async (id) => events.filter(({ follows }) => follows?.includes(id)),
    findMembers: async (id) => events.filter(({ partOf }) => partOf === id),
    findOfficeHolders: async (id) => actors.filter(({ roles }) => roles?.some((role) => role.of === id)),
  };
}
