import { spawnSync } from 'node:child_process';

/**
 * All benches, one after the other, each in a process of its own so that none warms up the next: `npm run bench`, or one with
 * its options: `npm run bench -- article --node`. Fails if one of them does, but runs them all.
 */
const BENCHES = ['page-cost', 'page-shapes', 'article', 'watching', 'names', 'background', 'import'];

const [wanted, ...options] = process.argv.slice(2);
if (wanted !== undefined && !BENCHES.includes(wanted))
  throw new Error(`no bench "${wanted}", but ${BENCHES.join(', ')}`);

for (const name of wanted === undefined ? BENCHES : [wanted]) {
  console.log(`\n${name}`);
  const { status } = spawnSync(process.execPath, [...process.execArgv, `bench/${name}.ts`, ...options], {
    stdio: 'inherit',
  });
  if (status !== 0) process.exitCode = 1;
}
