import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { articlePage, DATED, paragraphs } from '../article/pages';
import { runCli, STARTING_MS } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'backstory-recognise-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const PACK = file(
  'harbour.ndjson',
  [
    {
      type: 'pack',
      format: 'backstory-pack/1',
      id: 'harbour',
      version: '1',
      title: 'Harbour affairs',
      languages: ['en'],
      asOf: '2026-01-01',
      license: 'CC0-1.0',
      sources: [{ id: 'own', name: 'Own knowledge' }],
    },
    {
      type: 'actor',
      id: 'mira-hafner',
      kind: 'person',
      wikidata: 'Q999999999',
      label: { en: 'Mira Hafner' },
      description: { en: 'Harbour master' },
      names: [
        { text: 'Mira Hafner', language: 'en', use: 'full' },
        { text: 'Hafner', language: 'en', use: 'short' },
        { text: 'Mirabella Hafner', language: 'en', use: 'full' },
      ],
      prominence: 0.1,
      sources: ['own'],
    },
    {
      type: 'event',
      id: 'crane-strike',
      kind: 'strike',
      label: { en: 'Crane strike' },
      description: { en: 'Strike of the crane drivers' },
      start: '2021-05',
      prominence: 0.1,
      sources: ['own'],
    },
  ]
    .map((line) => JSON.stringify(line))
    .join('\n'),
);
const OWN = ['--no-starter', '--pack', PACK];

describe('the recognise command', { timeout: STARTING_MS }, () => {
  test.concurrent('prints one object a page: what it read, and what is mentioned, captions aside', async () => {
    const notes = file('notes.txt', 'Mira Hafner spoke.\n\nShe remembers the\nCrane strike of 2021. Hafner smiled.');
    const caption = '<figure><figcaption>Mira Hafner at work</figcaption></figure>';
    const page = file('page.html', DATED + articlePage(`${caption}<p>Mira Hafner said so.</p>${paragraphs()}`));
    const shop = file('shop.html', '<title>Shop</title><p>Mira Hafner mugs.</p>');
    const rows = [
      { file: notes, text: true, published: '2024-12-29' },
      { file: page, url: 'https://news.example/2024/12/29/ferry' },
      { file: shop },
    ];
    const list = file('list.ndjson', rows.map((row) => JSON.stringify(row)).join('\n'));
    const { code, stdout, stderr } = await runCli('recognise', [...OWN, '--batch', list]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
    const [first, second, third] = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(first.page).toEqual({
      isArticle: true,
      title: null,
      published: '2024-12-29',
      language: null,
      url: 'https://localhost/article',
    });
    expect(first.blocks).toEqual(['Mira Hafner spoke.', 'She remembers the Crane strike of 2021. Hafner smiled.']);
    const words = (report: typeof first) =>
      report.mentions.map((mention: { block: number; start: number; end: number; targets: { id: string }[] }) => [
        report.blocks[mention.block].slice(mention.start, mention.end),
        mention.targets.map(({ id }) => id).join(),
      ]);
    expect(words(first)).toEqual([
      ['Mira Hafner', 'mira-hafner'],
      [expect.stringContaining('Crane strike'), 'crane-strike'],
      ['Hafner', 'mira-hafner'],
    ]);
    expect(first.mentions[0]).toMatchObject({
      kind: 'actor',
      confidence: expect.any(Number),
      why: [expect.any(String)],
      targets: [
        {
          id: 'mira-hafner',
          label: 'Mira Hafner',
          aliases: ['Mira Hafner', 'Mirabella Hafner'],
          wikidata: 'Q999999999',
        },
      ],
    });
    expect(second.page.isArticle).toBe(true);
    expect(second.blocks.join()).not.toContain('at work');
    expect(words(second)).toEqual([['Mira Hafner', 'mira-hafner']]);
    expect(third).toMatchObject({ page: { isArticle: false }, blocks: [], mentions: [] });
  });

  test.concurrent.each([
    { name: 'no file', args: [], says: 'usage:' },
    { name: 'a file that is not there', args: [...OWN, 'nowhere.html'], says: 'cannot read nowhere.html' },
    { name: 'no date', args: [...OWN, '--published', 'soon', 'page.html'], says: 'not a date: soon' },
    {
      name: 'a broken pack',
      args: ['--no-starter', '--pack', 'package.json', 'page.html'],
      says: 'package.json: The file is not a Backstory pack',
    },
  ])('ends with 2 and one line: $name', async ({ args, says }) => {
    const { code, stdout, stderr } = await runCli('recognise', args);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.trim().split('\n')).toEqual([expect.stringContaining(says)]);
  });
});
