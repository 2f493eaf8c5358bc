import path from 'node:path';
import { build } from 'vite';

/** Left out of version control, and near enough for packages to be found from there. */
const FOLDER = '.output/bench';

/** Bundles a program for Node, packages left out. Gives the path of the bundle. */
export async function bundleForNode(entry: string): Promise<string> {
  const name = `${path.basename(entry, '.ts')}.mjs`;
  await build({
    configFile: false,
    logLevel: 'warn',
    build: { ssr: entry, outDir: FOLDER, emptyOutDir: false, rolldownOptions: { output: { entryFileNames: name } } },
  });
  return path.resolve(FOLDER, name);
}
