import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';

/** What every page pays for us before it is read: see docs/decisions/content-script-size.md. */
const CONTENT_SCRIPT_BYTES = 47 * 1024;
const BUILDS = ['.output/chrome-mv3', '.output/firefox-mv3'];

let tooLarge = false;
for (const build of BUILDS) {
  const file = `${build}/content-scripts/reader.js`;
  const bytes = gzipSync(readFileSync(file), { level: 9 }).byteLength;
  const verdict = bytes <= CONTENT_SCRIPT_BYTES ? 'within' : 'OVER';
  console.log(`${file}: ${(bytes / 1024).toFixed(1)} KB gzip, ${verdict} ${CONTENT_SCRIPT_BYTES / 1024} KB`);
  tooLarge ||= bytes > CONTENT_SCRIPT_BYTES;
}
process.exitCode = tooLarge ? 1 : 0;
