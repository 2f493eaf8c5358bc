import { checkLine } from '../core/knowledge/check-line';
import type { Actor } from '../core/model/actor';
import type { Event } from '../core/model/event';
import { compileIndex } from '../core/recognition/compile-index';
import { openIndex, type RecognitionIndex } from '../core/recognition/open-index';
import { buildPack } from './build-pack';
import { readInput } from './read-input';
import { UsageError } from './usage-error';

/** Where the starter pack's records are written by hand. */
const STARTER_FOLDER = new URL('../packs/world/', import.meta.url).pathname;

export type Knowledge = { index: RecognitionIndex; actors: Map<string, Actor>; events: Map<string, Event> };

/** Reads packs, the starter first, and compiles their names; of two records with one id the later pack's stands. */
export function loadKnowledge({ packs, starter }: { packs: readonly string[]; starter: boolean }): Knowledge {
  const actors = new Map<string, Actor>();
  const events = new Map<string, Event>();
  const texts = packs.map((file) => ({ name: file, text: readInput(file).toString('utf8') }));
  if (starter) texts.unshift({ name: 'starter pack', text: buildPack(STARTER_FOLDER) });
  for (const { name, text } of texts) {
    for (const [index, line] of text.split('\n').entries()) {
      if (line.trim() === '') continue;
      const checked = checkLine(line, index + 1);
      if ('fault' in checked) throw new UsageError(`${name}: ${checked.fault}`);
      if ('skipped' in checked) continue;
      if (checked.record.type === 'actor') actors.set(checked.record.id, checked.record);
      if (checked.record.type === 'event') events.set(checked.record.id, checked.record);
    }
  }
  const buffer = compileIndex({ actors: [...actors.values()], events: [...events.values()] });
  return { index: openIndex(buffer), actors, events };
}
