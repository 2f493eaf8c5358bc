import { spawnSync } from 'node:child_process';

/**
 * All benches, one after the other, each in a process of its own so that none warms up the next: `npm run bench`. Fails if
 * one of them does, but runs them all.
 */
const BENCHES = ['page-cost', 'article', 'names', 'background'];

for (const name of BENCHES) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [...process.execArgv, `bench/${name}.ts`], { stdio: 'inherit' });
  if (status !== 0) process.exitCode = 1;
}
