import { readdirSync, readFileSync } from 'node:fs';

/** Resident memory of a process, in MB of 10⁶ bytes: now, of it what others share or files hold, and the most. */
export type Resident = { now: number; shared: number; most: number };

const BYTES_IN_KB = 1_024;
const BYTES_IN_MB = 1_000_000;

/** The kernel remembers the most, but Chromium has it begin anew now and then, for figures of its own. */
const LOOK_MS = 200;

/**
 * The process in which the pages and workers of extensions run, among those that this program has started: Chromium says so
 * in its command line, Firefox in its name. Linux only. @throws Error if there is none.
 */
export function findExtensionProcess(): number {
  const found = descendantsOf(process.pid).find(
    (pid) => read(pid, 'cmdline').includes('--extension-process') || read(pid, 'comm').startsWith('WebExtensions'),
  );
  if (found === undefined) throw new Error('no process of extensions is running');
  return found;
}

/** As the kernel counts it: libraries that other processes use as well are in it. */
export function residentOf(pid: number): Resident {
  const status = read(pid, 'status');
  const shared = megabytes(status, 'RssFile') + megabytes(status, 'RssShmem');
  return { now: megabytes(status, 'VmRSS'), shared, most: megabytes(status, 'VmHWM') };
}

/** Begins to watch a process; what comes back ends it and gives the most that was resident, in MB. */
export function watchMemory(pid: number): () => number {
  let most = 0;
  const look = () => {
    most = Math.max(most, residentOf(pid).most);
  };
  const timer = setInterval(look, LOOK_MS);
  timer.unref();
  return () => {
    clearInterval(timer);
    look();
    return most;
  };
}

function descendantsOf(root: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => ({ pid: Number(name), parent: Number(/^PPid:\s*(\d+)/m.exec(read(Number(name), 'status'))?.[1]) }));
  const found = [root];
  for (const ancestor of found) for (const { pid, parent } of parents) if (parent === ancestor) found.push(pid);
  return found.slice(1);
}

function megabytes(status: string, field: string): number {
  const kilobytes = new RegExp(`^${field}:\\s*(\\d+) kB`, 'm').exec(status)?.[1];
  return (Number(kilobytes ?? Number.NaN) * BYTES_IN_KB) / BYTES_IN_MB;
}

/** Nothing of a process that has just ended. */
function read(pid: number, file: string): string {
  try {
    return readFileSync(`/proc/${pid}/${file}`, 'utf8');
  } catch {
    return '';
  }
}
