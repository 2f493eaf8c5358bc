import path from 'node:path';
import { build, type Rolldown } from 'vite';

const ENTRY = path.resolve('bench/article/page-script.ts');

/** The bench's script for the page, as source text. */
export async function bundlePageScript(): Promise<string> {
  const built = await build({
    configFile: false,
    logLevel: 'warn',
    build: { write: false, lib: { entry: ENTRY, formats: ['iife'], name: 'pageScript' } },
  });
  const [output] = [built].flat() as Rolldown.RolldownOutput[];
  const [chunk] = output?.output ?? [];
  if (!chunk) throw new Error('the page script was not built');
  return chunk.code;
}
