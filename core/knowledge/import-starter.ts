import { LIMITS } from '../model/limits';
import type { PackManifest } from '../model/pack';
import type { IndexCompiler } from '../recognition/create-index-compiler';
import { compareVersions } from './compare-versions';
import { importPack } from './import-pack';
import { listPacks } from './list-packs';
import type { Store } from './open-store';
import { readLines } from './read-lines';
import { readManifest } from './read-manifest';
import { type PackFile, readPackFile } from './read-pack-file';
import { asStoreError } from './store-error';

type ImportStarter = {
  store: Store;
  /** The pack that comes with the extension. */
  read: () => Promise<PackFile>;
  /** Its index as the build made it; left out, it is compiled here. */
  readIndex?: () => Promise<Blob>;
  /** Version of the extension that looks; each looks once, unless `again`. */
  version: string;
  again?: boolean;
  createCompiler?: () => IndexCompiler;
};

/**
 * Brings in the pack that comes with the extension: on the first run, and after an update if its version is newer. One that
 * the reader removed stays away. Whatever fails is tried again by the next caller.
 * Gives whether it had to be looked at.
 * @throws Error if the pack cannot be read or is refused, StoreError
 */
export async function importStarter(request: ImportStarter): Promise<boolean> {
  try {
    return await lookAtStarter(request);
  } catch (error) {
    throw asStoreError(error);
  }
}

async function lookAtStarter(request: ImportStarter): Promise<boolean> {
  const { store, read, readIndex, version, again = false, createCompiler } = request;
  const state = await store.state.get('starter');
  const before = state?.name === 'starter' ? state : null;
  if (before?.checkedBy === version && !again) return false;
  const source = await read();
  const { id, version: offered } = await peekManifest(source);
  const installed = (await listPacks(store)).find((pack) => pack.id === id);
  const isWanted = installed ? compareVersions(installed.version, offered) < 0 : before === null;
  if (isWanted) {
    const report = await importPack({
      store,
      source,
      ...(readIndex && { compiled: readIndex() }),
      ...(createCompiler && { createCompiler }),
    });
    if (report.outcome === 'refused') throw new Error([report.reason, ...report.faults].join('\n'));
  }
  await store.state.put({ name: 'starter', checkedBy: version });
  return true;
}

async function peekManifest(source: PackFile): Promise<PackManifest> {
  for await (const line of readLines(readPackFile(source), LIMITS.packLineLength)) return readManifest(line);
  return readManifest(undefined);
}
