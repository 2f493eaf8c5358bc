import { spawn } from 'node:child_process';

/**
 * What must hold before a commit: `npm run check`. Two lanes, since the unit tests leave the second core of a small machine
 * idle; the steps of a lane come one after the other. Each step's words stand together.
 */
const LANES = [['test:unit'], ['types', 'lint', 'imports', 'dead']];

const codes = await Promise.all(LANES.map(runLane));
process.exitCode = codes.flat().every((code) => code === 0) ? 0 : 1;

async function runLane(steps: readonly string[]): Promise<(number | null)[]> {
  const codes = [];
  for (const step of steps) codes.push(await runStep(step));
  return codes;
}

/** Gives the exit code; null if the step was ended by a signal. */
function runStep(step: string): Promise<number | null> {
  return new Promise((resolve, reject) => {
    const child = spawn('npm', ['run', '--silent', step], { shell: process.platform === 'win32' });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (words += part));
    child.on('error', reject);
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'holds' : 'FAILS'}: ${step}\n${words}`);
      resolve(code);
    });
  });
}
