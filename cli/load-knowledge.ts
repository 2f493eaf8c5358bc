import { fileURLToPath } from 'node:url';
import { PackFault } from '../core/knowledge/pack-fault';
import { readLines } from '../core/knowledge/read-lines';
import { readPack } from '../core/knowledge/read-pack';
import { readPackFile } from '../core/knowledge/read-pack-file';
import type { Actor } from '../core/model/actor';
import type { Event } from '../core/model/event';
import { LIMITS } from '../core/model/limits';
import type { PackRecord } from '../core/model/pack';
import { compileIndex } from '../core/recognition/compile-index';
import { openIndex, type RecognitionIndex } from '../core/recognition/open-index';
import { buildPack } from './build-pack';
import { readInput } from './read-input';
import { UsageError } from './usage-error';

/** Where the starter pack's records are written by hand. */
const STARTER_FOLDER = fileURLToPath(new URL('../packs/world/', import.meta.url));

export type Knowledge = { index: RecognitionIndex; actors: Map<string, Actor>; events: Map<string, Event> };

type PackFile = { name: string; file: Blob };

/**
 * Reads packs as the browser does, the starter first, and compiles their names; of two records with one id the later pack's
 * stands. @throws UsageError naming the pack and its first fault
 */
export async function loadKnowledge({
  packs,
  starter,
}: {
  packs: readonly string[];
  starter: boolean;
}): Promise<Knowledge> {
  const files: PackFile[] = packs.map((name) => ({ name, file: new Blob([new Uint8Array(readInput(name))]) }));
  if (starter) files.unshift({ name: 'starter pack', file: new Blob([buildPack(STARTER_FOLDER)]) });
  const actors = new Map<string, Actor>();
  const events = new Map<string, Event>();
  for (const file of files) {
    for (const record of await readRecords(file)) {
      if (record.type === 'actor') actors.set(record.id, record);
      else events.set(record.id, record);
    }
  }
  const buffer = compileIndex({ actors: [...actors.values()], events: [...events.values()] });
  return { index: openIndex(buffer), actors, events };
}

async function readRecords({ name, file }: PackFile) {
  try {
    const records: PackRecord[] = [];
    await readPack({
      lines: readLines(readPackFile(file), LIMITS.packLineLength),
      onBatch: async (batch) => {
        records.push(...batch);
      },
    });
    return records;
  } catch (error) {
    if (!(error instanceof PackFault)) throw error;
    throw new UsageError([`${name}: ${error.message}`, ...error.lines.slice(0, 1)].join(' '), { cause: error });
  }
}
