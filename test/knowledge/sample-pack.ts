import type { Actor } from '../../core/model/actor';
import type { Event } from '../../core/model/event';
import type { PackManifest, PackRecord } from '../../core/model/pack';

/** A small invented world for the tests of the store and the cards. */
export function sampleManifest(changes: Partial<PackManifest> = {}): PackManifest {
  return {
    type: 'pack',
    format: 'backstory-pack/1',
    id: 'sample',
    version: '1',
    title: 'Sample world',
    languages: ['en'],
    asOf: '2026-02-28',
    license: 'CC0-1.0',
    sources: [{ id: 'gazette', name: 'The Gazette', url: 'https://gazette.example/' }],
    ...changes,
  };
}

export function sampleActor(id: string, changes: Partial<Actor> = {}): Actor {
  const label = id
    .split('-')
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(' ');
  return {
    type: 'actor',
    id,
    kind: 'person',
    label: { en: label },
    description: { en: `about ${label}` },
    names: [{ text: label, language: 'en', use: 'full' }],
    prominence: 0.5,
    sources: ['gazette'],
    ...changes,
  };
}

export function sampleEvent(id: string, start: string, changes: Partial<Event> = {}): Event {
  return {
    type: 'event',
    id,
    kind: 'summit',
    label: { en: id },
    description: { en: `about ${id}` },
    start,
    prominence: 0.5,
    sources: ['gazette'],
    ...changes,
  };
}

export function packText(manifest: PackManifest, records: readonly PackRecord[]): string {
  return [manifest, ...records].map((line) => `${JSON.stringify(line)}\n`).join('');
}
