import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPack } from './build-pack';
import { buildPackIndex } from './build-pack-index';

/** Compiles the starter pack and its index as the extension ships them: `npm run packs:build`. */
const SOURCE = 'packs/world';
/** For a look at it, or for another browser profile; the extension's build makes its own. */
const TARGET = '.output/packs/world.ndjson';
const INDEX_TARGET = '.output/packs/world.index';
/** What a reader's first download may hold of knowledge. Bytes, compressed. */
const MOST_COMPRESSED = 2_500_000;

const pack = buildPack(SOURCE);
mkdirSync(dirname(TARGET), { recursive: true });
const index = new Uint8Array(buildPackIndex(pack));
writeFileSync(TARGET, pack);
writeFileSync(INDEX_TARGET, index);
const size = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
let all = 0;
for (const [file, content] of [
  [TARGET, Buffer.from(pack)],
  [INDEX_TARGET, index],
] as const) {
  const compressed = gzipSync(content).byteLength;
  all += compressed;
  console.log(`${file}: ${size(content.byteLength)}, ${size(compressed)} compressed`);
}
console.log(`together ${size(all)} compressed of ${size(MOST_COMPRESSED)}`);
if (all > MOST_COMPRESSED) process.exitCode = 1;
