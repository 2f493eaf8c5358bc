import { readFileSync } from 'node:fs';
import { cpus, loadavg, totalmem } from 'node:os';

/** What a stranger needs to know beside the figures. */
export type Machine = {
  date: string;
  node: string;
  v8: string;
  processor: string;
  cores: number;
  memoryGb: number;
  /** Average of the last minute when the run began. */
  load: number;
  peers: Record<string, string>;
};

/** `packages`: the peers, whose versions `package.json` pins. */
export function describeMachine(packages: readonly string[]): Machine {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'));
  return {
    date: new Date().toISOString().slice(0, 10),
    node: process.versions.node,
    v8: process.versions.v8,
    processor: cpus()[0]?.model ?? 'unknown',
    cores: cpus().length,
    memoryGb: Math.round(totalmem() / 2 ** 30),
    load: Number((loadavg()[0] ?? 0).toFixed(1)),
    peers: Object.fromEntries(packages.map((name) => [name, devDependencies[name]])),
  };
}
