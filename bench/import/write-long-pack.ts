import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { finished } from 'node:stream/promises';
import type { Actor } from '../../core/model/actor';
import { PACK_FORMAT, type PackManifest } from '../../core/model/pack';

/** As the options page tells that it is in use. */
export const LONG_PACK_TITLE = 'Names by the million';

/** As long as those of the starter pack are. */
const DESCRIPTION = 'Somebody of whom one line is known';

/**
 * Writes a pack file of one actor a name. All are persons: what a large pack mostly has, and what costs most, since surnames and
 * names without initials are derived.
 */
export async function writeLongPack(file: string, names: readonly string[]): Promise<void> {
  const stream = createWriteStream(file);
  const manifest: PackManifest = {
    type: 'pack',
    format: PACK_FORMAT,
    id: 'names-by-the-million',
    version: '1',
    title: LONG_PACK_TITLE,
    languages: ['en'],
    asOf: '2026-01',
    license: 'CC0-1.0',
    sources: [],
    counts: { actors: names.length, events: 0 },
  };
  stream.write(`${JSON.stringify(manifest)}\n`);
  for (const [number, name] of names.entries()) {
    if (!stream.write(`${JSON.stringify(actorOf(name, number))}\n`)) await once(stream, 'drain');
  }
  stream.end();
  await finished(stream);
}

function actorOf(name: string, number: number): Actor {
  return {
    type: 'actor',
    id: `somebody-${number}`,
    kind: 'person',
    label: { en: name },
    description: { en: DESCRIPTION },
    names: [{ text: name, language: 'en', use: 'full' }],
    prominence: 0.1,
    sources: [],
  };
}
