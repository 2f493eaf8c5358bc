import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/**
 * The import table is only worth its name if a breach is reported: each row plants one in a house of its own, laid out
 * like ours, and the real configuration has to name it. The files of a row are called after it.
 */
const HOUSE = path.resolve('node_modules/.cache/planted-house');
const CONFIG = path.resolve('.dependency-cruiser.cjs');

type Breach = { name: string; files: Record<string, string>; reported: string | null };

const BREACHES: Breach[] = [
  {
    name: 'a room imports a room that its row does not list',
    files: {
      'core/recognition/one.ts': "import { one } from '../article/one';\nexport const a = one;",
      'core/article/one.ts': 'export const one = 1;',
    },
    reported: 'core/recognition: rooms: core/recognition/one.ts → core/article/one.ts',
  },
  {
    name: 'a type import counts as an import',
    files: {
      'core/model/two.ts': "import type { Two } from '../settings/two';\nexport type A = Two;",
      'core/settings/two.ts': 'export type Two = 1;',
    },
    reported: 'core/model: rooms: core/model/two.ts → core/settings/two.ts',
  },
  {
    name: 'the reader reaches into the store',
    files: {
      'core/reader/three.ts': "import { three } from '../knowledge/three';\nexport const a = three;",
      'core/knowledge/three.ts': 'export const three = 1;',
    },
    reported: 'core/reader: rooms: core/reader/three.ts → core/knowledge/three.ts',
  },
  {
    name: 'Node is used outside the command line',
    files: { 'core/article/four.ts': "import { readFileSync } from 'node:fs';\nexport const a = readFileSync;" },
    reported: 'core/article: packages: core/article/four.ts → fs',
  },
  {
    name: 'Dexie is used outside knowledge',
    files: { 'core/background/five.ts': "import Dexie from 'dexie';\nexport const a = Dexie;" },
    reported: 'core/background: packages: core/background/five.ts',
  },
  {
    name: 'a door other than the options page opens the store',
    files: {
      'entrypoints/popup/six.ts': "import { six } from '../../core/knowledge/six';\nexport const a = six;",
      'core/knowledge/six.ts': 'export const six = 1;',
    },
    reported: 'knowledge from the options page only: entrypoints/popup/six.ts → core/knowledge/six.ts',
  },
  {
    name: 'a cycle',
    files: {
      'core/model/seven.ts': "import { eight } from './eight';\nexport const seven = () => eight;",
      'core/model/eight.ts': "import { seven } from './seven';\nexport const eight = () => seven;",
    },
    reported: 'no cycles: core/model/eight.ts',
  },
  {
    name: 'a barrel file',
    files: {
      'core/reader/nine.ts': "import { nine } from '../model/index';\nexport const a = nine;",
      'core/model/index.ts': 'export const nine = 1;',
    },
    reported: 'no barrels: core/reader/nine.ts → core/model/index.ts',
  },
  {
    name: 'what the table allows is no breach',
    files: {
      'entrypoints/options/ten.ts': "import { ten } from '../../core/knowledge/ten';\nexport const a = ten;",
      'core/knowledge/ten.ts': "import { eleven } from '../recognition/eleven';\nexport const ten = eleven;",
      'core/recognition/eleven.ts': 'export const eleven = 1;',
    },
    reported: null,
  },
];

let report = '';

beforeAll(() => {
  const files = BREACHES.flatMap((breach) => Object.entries(breach.files));
  const options = '{"compilerOptions":{"module":"ESNext","moduleResolution":"Bundler"}}';
  for (const [file, text] of [...files, ['tsconfig.json', options] as const]) {
    mkdirSync(path.dirname(path.join(HOUSE, file)), { recursive: true });
    writeFileSync(path.join(HOUSE, file), text);
  }
  report = cruise();
}, 30_000);
afterAll(() => rmSync(HOUSE, { recursive: true, force: true }));

describe('the import table', () => {
  it.each(BREACHES)('$name', ({ files, reported }) => {
    if (reported !== null) expect(report).toContain(`error ${reported}`);
    else for (const file of Object.keys(files)) expect(report).not.toContain(file);
  });
});

function cruise(): string {
  try {
    const args = ['depcruise', '--config', CONFIG, '--output-type', 'err', 'core', 'entrypoints'];
    return execFileSync('npx', args, { cwd: HOUSE, encoding: 'utf8', stdio: 'pipe' });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout);
  }
}
