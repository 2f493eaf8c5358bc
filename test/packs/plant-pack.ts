import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

const MANIFEST = {
  type: 'pack',
  format: 'backstory-pack/1',
  id: 'sample',
  version: '1',
  title: 'Sample',
  languages: ['en'],
  asOf: '2026-01-01',
  license: 'CC0-1.0',
  sources: [{ id: 'atlas', name: 'An atlas' }],
};

/** A state and a person, a series of two talks: a small pack with no fault. Records by id, each a plain object to be spoilt. */
export function cleanRecords() {
  return {
    freedonia: {
      type: 'actor',
      id: 'freedonia',
      kind: 'state',
      code: 'FD',
      label: { en: 'Freedonia' },
      description: { en: 'Small state in a film' },
      names: [
        { text: 'Freedonia', language: 'en', use: 'full' },
        { text: 'Old Freedonia', language: 'en', use: 'former', from: '1910', to: '1933' },
      ],
      prominence: 0.2,
      sources: ['atlas'],
    },
    'rufus-firefly': {
      type: 'actor',
      id: 'rufus-firefly',
      kind: 'person',
      label: { en: 'Rufus Firefly' },
      description: { en: 'leader of Freedonia' },
      names: [{ text: 'Rufus T. Firefly', language: 'en', use: 'full' }],
      born: '1890',
      died: '1940-05',
      country: 'freedonia',
      roles: [{ title: { en: 'Leader' }, of: 'freedonia', from: '1933-01', to: '1940-05', sources: ['atlas'] }],
      relations: [{ kind: 'home', to: 'freedonia', from: '1933', to_date: '1940' }],
      prominence: 0.3,
      sources: ['atlas'],
    },
    'first-talks': {
      type: 'event',
      id: 'first-talks',
      kind: 'summit',
      label: { en: 'First talks' },
      description: { en: 'talks on a border' },
      start: '1934-03-01',
      end: '1934-03-02',
      place: { label: { en: 'Freedonia' }, actor: 'freedonia' },
      participants: [{ actor: 'rufus-firefly' }],
      partOf: 'talks',
      prominence: 0.1,
      sources: ['atlas'],
    },
    'second-talks': {
      type: 'event',
      id: 'second-talks',
      kind: 'summit',
      label: { en: 'Second talks' },
      description: { en: 'talks on a river' },
      start: '1934-09',
      participants: [{ actor: 'freedonia' }],
      partOf: 'talks',
      follows: ['first-talks'],
      prominence: 0.1,
      sources: ['atlas'],
    },
    talks: {
      type: 'event',
      id: 'talks',
      kind: 'series',
      of: 'summit',
      label: { en: 'Border talks' },
      description: { en: 'two rounds of talks' },
      start: '1934',
      end: '1934',
      prominence: 0.1,
      sources: ['atlas'],
    },
  };
}

/** Writes a pack's folder from file names and their lines, to be removed when the test ends; returns its path. */
export function plantPack(files: Readonly<Record<string, readonly unknown[]>>): string {
  const folder = mkdtempSync(join(tmpdir(), 'pack-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  writeFileSync(join(folder, 'pack.json'), JSON.stringify(MANIFEST, null, 2));
  for (const [file, lines] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    const texts = lines.map((line) => (typeof line === 'string' ? line : JSON.stringify(line)));
    writeFileSync(join(folder, file), `${texts.join('\n')}\n`);
  }
  return folder;
}
