import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { gzipSync } from 'node:zlib';
import { buildPack } from './build-pack';

/** Compiles the starter pack into the file that the extension ships: `npm run packs:build`. */
const SOURCE = 'packs/world';
/** Generated on every build and not kept in git. */
const TARGET = 'public/packs/world.ndjson';

const pack = buildPack(SOURCE);
mkdirSync(dirname(TARGET), { recursive: true });
writeFileSync(TARGET, pack);
const size = (bytes: number) => `${(bytes / 1024).toFixed(0)} KB`;
console.log(`${TARGET}: ${size(Buffer.byteLength(pack))}, ${size(gzipSync(pack).byteLength)} compressed`);
