import { createIndexCompiler, type IndexCompiler } from '../recognition/create-index-compiler';

/** Compiles the index of a pack of any size: most of it is in Blobs before it is whole, and those are the browser's to keep. */
export function createPackCompiler(): IndexCompiler {
  return createIndexCompiler((chunk) => new Blob([chunk]));
}
