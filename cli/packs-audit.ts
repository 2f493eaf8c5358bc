import { drawFacts } from './draw-facts';
import { readPackSource } from './pack-source';
import { parseCommandLine } from './parse-command-line';
import { runCommand, UsageError } from './usage-error';

/** Facts of the world pack drawn at random, for a reader to judge: `npm run packs:audit -- --seed N [--count N]`. */
const USAGE = 'usage: packs:audit --seed NUMBER [--count NUMBER]';
const SOURCE = 'packs/world';
/** As many as tell a share of false ones of 1 % from none, about seven times in eight. */
const USUAL_COUNT = '200';

await runCommand(async () => {
  const { values } = parseCommandLine(
    { seed: { type: 'string' }, count: { type: 'string', default: USUAL_COUNT } },
    USAGE,
  );
  const [seed, count] = [Number(values.seed), Number(values.count)];
  if (!Number.isSafeInteger(seed) || !Number.isSafeInteger(count)) throw new UsageError(USAGE);
  for (const [index, { id, words, sources }] of drawFacts(readPackSource(SOURCE), { seed, count }).entries()) {
    console.log(`${index + 1}\t${id}\t${words}\t${sources}`);
  }
});
