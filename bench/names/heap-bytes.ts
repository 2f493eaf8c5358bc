import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/** What is alive on the heap and in array buffers after a full collection. Bytes. */
export function heapBytes(): number {
  collectGarbage();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

/** So that the bench need not be started with `--expose-gc`. */
setFlagsFromString('--expose-gc');
const collectGarbage: () => void = runInNewContext('gc');
