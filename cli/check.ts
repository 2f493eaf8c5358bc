import { spawn } from 'node:child_process';

/** What must hold before a commit, all at once, each step's words together when it ends: `npm run check`. */
const STEPS = ['test:unit', 'types', 'lint', 'imports', 'dead'];

const codes = await Promise.all(STEPS.map(runStep));
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;

function runStep(step: string): Promise<number | null> {
  return new Promise((resolve) => {
    const child = spawn('npm', ['run', '--silent', step], { shell: process.platform === 'win32' });
    let words = '';
    for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (words += part));
    child.on('close', (code) => {
      console.log(`${code === 0 ? 'holds' : 'FAILS'}: ${step}\n${words}`);
      resolve(code);
    });
  });
}
