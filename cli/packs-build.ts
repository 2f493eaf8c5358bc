import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPack } from './build-pack';

/** Compiles the starter pack as the extension ships it: `npm run packs:build`. */
const SOURCE = 'packs/world';
/** For a look at it, or for another browser profile; the extension's build makes its own. */
const TARGET = '.output/packs/world.ndjson';

const pack = buildPack(SOURCE);
mkdirSync(dirname(TARGET), { recursive: true });
writeFileSync(TARGET, pack);
const size = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
console.log(`${TARGET}: ${size(Buffer.byteLength(pack))}, ${size(gzipSync(pack).byteLength)} compressed`);
