import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

export type Outcome = { code: number; stdout: string; stderr: string };

/** Starting Node with the TypeScript loader takes seconds on a busy machine. */
export const STARTING_MS = 60_000;

/** Runs a command of `cli/` as a person would; a failing one is an outcome, not an error. */
export function runCli(command: 'body' | 'recognise', args: readonly string[]): Promise<Outcome> {
  return promisify(execFile)(process.execPath, ['--import', 'tsx', `cli/${command}.ts`, ...args]).then(
    ({ stdout, stderr }) => ({ code: 0, stdout, stderr }),
    ({ code, stdout, stderr }: Outcome) => ({ code, stdout, stderr }),
  );
}
