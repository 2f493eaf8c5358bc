import { execFileSync } from 'node:child_process';
import path from 'node:path';

type Printed = {
  page: { title: string };
  blocks: string[];
  mentions: {
    kind: string;
    block: number;
    start: number;
    end: number;
    confidence: number;
    why: string[];
    targets: { label: string }[];
  }[];
};

/** Prints what the command line recognises in a sample (the same code as in the browser), each with its reasons. */
export function printRecognised(file: string): void {
  const command = path.resolve('node_modules/tsx/dist/cli.mjs');
  const output = execFileSync(process.execPath, [command, 'cli/recognise.ts', file], { encoding: 'utf8' });
  const { page, blocks, mentions }: Printed = JSON.parse(output);
  console.log(`\n${page.title}`);
  for (const mention of mentions) {
    const words = blocks[mention.block]?.slice(mention.start, mention.end);
    const labels = mention.targets.map(({ label }) => label).join(', ');
    const sign = mention.kind === 'actor' ? '—' : '┄';
    console.log(`  ${sign} “${words}” → ${labels} (${mention.confidence.toFixed(2)}: ${mention.why.join('; ')})`);
  }
}
