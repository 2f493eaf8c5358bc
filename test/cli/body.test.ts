import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { articlePage, HEADLINE, PROSE, paragraphs } from '../article/pages';
import { runCli, STARTING_MS } from './run-cli';

const folder = mkdtempSync(join(tmpdir(), 'backstory-body-'));
afterAll(() => rmSync(folder, { recursive: true }));

/** Prose without signs that Latin-1 lacks. */
const PLAIN = PROSE.slice(3);

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

describe('the body command', { timeout: STARTING_MS }, () => {
  test.concurrent('prints one line a page, captions left out', async () => {
    const caption = '<figure><figcaption>A ferry</figcaption></figure>';
    const date = '<meta property="article:published_time" content="2024-12-29">';
    const article = file('article.html', date + articlePage(caption + paragraphs()));
    const other = file('other.html', '<title>Log in</title><p>Log in, please.</p>');
    const latin = file(
      'latin.html',
      Buffer.from(
        `<meta charset="iso-8859-1">${date}<meta property="og:type" content="article"><h1>Die Fähre fährt</h1>${paragraphs('p', PLAIN)}`,
        'latin1',
      ),
    );
    const list = file(
      'list.ndjson',
      [article, other, latin]
        .map((path) => JSON.stringify({ file: path, url: 'https://news.example/2024/12/29/ferry' }))
        .join('\n'),
    );
    const { code, stdout } = await runCli('body', ['--batch', list]);
    const rows = stdout
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(code).toBe(0);
    expect(rows).toEqual([
      { file: article, isArticle: true, title: HEADLINE, published: '2024-12-29', text: PROSE.join('\n') },
      { file: other, isArticle: false, title: null, published: null, text: '' },
      { file: latin, isArticle: true, title: 'Die Fähre fährt', published: '2024-12-29', text: PLAIN.join('\n') },
    ]);
  });

  test.concurrent.each<{ fault: string; args: () => string[]; says: RegExp }>([
    { fault: 'no arguments', args: () => [], says: /^usage: body / },
    { fault: 'a file that is not there', args: () => [join(folder, 'none.html')], says: /none\.html/ },
    { fault: 'a list that is none', args: () => ['--batch', file('bad.ndjson', '{"file":\n')], says: /line 1/ },
  ])('$fault ends it with one line and 2', async ({ args, says }) => {
    const { code, stdout, stderr } = await runCli('body', args());
    expect({ code, stdout, lines: stderr.trim().split('\n').length }).toEqual({ code: 2, stdout: '', lines: 1 });
    expect(stderr).toMatch(says);
  });
});
