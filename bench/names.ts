import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { bundleForNode } from './names/bundle-for-node';

/**
 * Finding names, at growing numbers of them, beside what else does it, in one run on the same texts: `npm run bench:names`,
 * or `npm run bench:names -- 10000` for other numbers than the three. Names and texts are the same in every run. Ratios
 * hold on any machine; times are CPU time. A run of all three is kept in `bench/results/`. Fails when a target is missed.
 *
 * Bundled first, as what we ship is: tsx has each function that is made told its name, and a profile of a run under it
 * is full of that where many are made.
 */
const bundle = await bundleForNode(fileURLToPath(new URL('./names/bench-names.ts', import.meta.url)));
const { status } = spawnSync(process.execPath, [bundle, ...process.argv.slice(2)], { stdio: 'inherit' });
process.exitCode = status ?? 1;
