import { describe, expect, test } from 'vitest';
import { buildPack } from '../../cli/build-pack';
import { readPackSource } from '../../cli/pack-source';
import { cleanRecords, plantPack } from './plant-pack';

describe('buildPack', () => {
  const { freedonia, talks, ...rest } = cleanRecords();
  const files = { 'events/talks.ndjson': [talks, rest['first-talks']], 'actors/states.ndjson': [freedonia, ''] };

  test('the manifest comes first with its counts, then the records by file', () => {
    const lines = buildPack(plantPack(files)).split('\n');
    expect(lines.pop()).toBe('');
    const [manifest, ...records] = lines.map((line) => JSON.parse(line));
    expect(manifest).toMatchObject({ type: 'pack', id: 'sample', counts: { actors: 1, events: 2 } });
    expect(records.map(({ id }) => id)).toEqual(['freedonia', 'talks', 'first-talks']);
  });

  test('the same folder gives the same bytes', () => {
    expect(buildPack(plantPack(files))).toBe(buildPack(plantPack(files)));
  });

  test.each([
    ['no JSON', '{"type":', 'this is not JSON'],
    ['an unknown field value', { ...talks, kind: 'party' }, 'kind is "party"'],
    ['a description that is too long', { ...talks, description: { en: 'x'.repeat(81) } }, 'allowed: 80'],
    ['a summary that is too long', { ...talks, summary: { en: 'x'.repeat(901) } }, 'allowed: 900'],
    ['an unknown type', { ...talks, type: 'rumour' }, 'unknown type "rumour"'],
    [
      'a second manifest',
      {
        type: 'pack',
        format: 'backstory-pack/1',
        id: 'a',
        version: '1',
        title: 'A',
        languages: ['en'],
        asOf: '2026',
        license: 'x',
        sources: [],
      },
      'a manifest stands among the records',
    ],
  ])('a line with %s is named and stops the build', (_what, line, words) => {
    const folder = plantPack({ 'events/talks.ndjson': [rest['first-talks'], line] });
    expect(readPackSource(folder).faults).toEqual([
      { where: 'events/talks.ndjson:2', words: expect.stringContaining(words) },
    ]);
    expect(() => buildPack(folder)).toThrow(/^events\/talks\.ndjson:2: /);
  });
});
