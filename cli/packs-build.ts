import { mkdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { buildShippedPacks } from './build-shipped-packs';

/** Compiles the starter pack and its index as the extension ships them, and says how large they are: `npm run packs:build`. */
const SOURCE = 'packs/world';
/** To look at, or to import into another browser profile; the extension's build makes its own. */
const TARGET = '.output/packs';
/** What a reader's first download may hold of knowledge. Bytes, compressed. */
const MOST_COMPRESSED = 2_500_000;

mkdirSync(TARGET, { recursive: true });
const size = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
let all = 0;
for (const { name, content, packed } of await buildShippedPacks(SOURCE)) {
  writeFileSync(join(TARGET, name), content);
  const shipped = statSync(packed).size;
  all += shipped;
  console.log(`${join(TARGET, name)}: ${size(content.byteLength)}, ${size(shipped)} compressed`);
}
console.log(`together ${size(all)} compressed of ${size(MOST_COMPRESSED)}`);
if (all > MOST_COMPRESSED) process.exitCode = 1;
