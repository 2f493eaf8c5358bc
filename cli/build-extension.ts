import { execFileSync } from 'node:child_process';
import path from 'node:path';

export type BuildTarget = 'chrome' | 'firefox';

const WXT = path.resolve('node_modules/wxt/bin/wxt.mjs');

/**
 * Builds the extension and gives its folder. `mode: 'e2e'` opens the card's shadow root, so that tests can look in;
 * `zip` packs it as well, for browsers that install nothing else.
 */
export function buildExtension({
  target,
  mode = 'production',
  zip = false,
}: {
  target: BuildTarget;
  mode?: 'production' | 'e2e';
  zip?: boolean;
}): string {
  const browser = target === 'firefox' ? ['-b', 'firefox', '--mv3'] : ['-b', 'chrome'];
  execFileSync(process.execPath, [WXT, zip ? 'zip' : 'build', ...browser, '--mode', mode], {
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  return path.resolve('.output', `${target}-mv3${mode === 'production' ? '' : `-${mode}`}`);
}
