import type { InstalledPack } from '../model/installed-pack';
import { LIMITS } from '../model/limits';
import type { IndexCompiler } from '../recognition/create-index-compiler';
import { activatePacks, tidyUp } from './activate-packs';
import { getActivePacks } from './active-packs';
import { withChangeLock } from './change-lock';
import { createPackCompiler } from './create-pack-compiler';
import { findActors } from './find-actors';
import { toInstalledPack } from './list-packs';
import type { ImportRow, PackRow, Store } from './open-store';
import { PackFault } from './pack-fault';
import { readLines } from './read-lines';
import { type PackFile, readPackFile } from './read-pack-file';
import { asStoreError } from './store-error';
import { writePack } from './write-pack';

/** `skipped`: lines of a type that this version does not know. */
export type ImportReport =
  | { outcome: 'imported'; pack: InstalledPack; skipped: number }
  /** `reason` is a sentence; `faults` at most `LIMITS.reportedFaults`, each with its line number. Nothing was changed. */
  | { outcome: 'refused'; reason: string; faults: readonly string[] };

type ImportProgress = { step: 'reading' | 'compiling'; records: number };

type ImportPack = {
  store: Store;
  /** A file, or its text in chunks. */
  source: PackFile | AsyncIterable<string>;
  createCompiler?: () => IndexCompiler;
  /** The index of exactly this pack, made beforehand by this very version: spares compiling. */
  compiled?: Promise<Blob>;
  signal?: AbortSignal;
  onProgress?: (progress: ImportProgress) => void;
};

/**
 * Imports a pack: check, write and compile beside the version in use, then switch over with one
 * write. Whatever goes wrong before that write leaves the old version in use. The same pack again replaces itself.
 * @throws StoreError if the store fails (disk full …), the signal's reason if aborted.
 */
export function importPack(request: ImportPack): Promise<ImportReport> {
  return withChangeLock(() => importInTurn(request), request.signal);
}

/**
 * Imports a file that `addPendingImport` has kept, or goes on with it; null if another page has done so meanwhile.
 * @throws as `importPack`
 */
export function importPending({
  store,
  pending: { key },
  ...rest
}: Omit<ImportPack, 'source'> & { pending: ImportRow }): Promise<ImportReport | null> {
  return withChangeLock(async () => {
    const pending = await store.imports.get(key);
    return pending ? importInTurn({ store, source: pending.file, pending, ...rest }) : null;
  }, rest.signal);
}

async function importInTurn({
  store,
  source,
  pending,
  createCompiler = createPackCompiler,
  compiled,
  signal,
  onProgress,
}: ImportPack & { pending?: ImportRow }): Promise<ImportReport> {
  try {
    // It is awaited after reading, if at all; failing before, it is thrown there.
    compiled?.catch(() => undefined);
    signal?.throwIfAborted();
    await tidyUp(store);
    const compiler = compiled ? null : createCompiler();
    const { skipped, ...written } = await writePack({
      store,
      lines: readLines(isFile(source) ? readPackFile(source) : source, LIMITS.packLineLength),
      pending,
      signal,
      onBatch: (batch) => {
        for (const record of batch) compiler?.add(record);
      },
      onRecords: (records) => onProgress?.({ step: 'reading', records }),
    });
    onProgress?.({ step: 'compiling', records: written.actors + written.events });
    const packs = replacePack(await getActivePacks(store), written);
    const parts = await compiler?.finish((ids) => findActors(store, packs, ids));
    const blob = parts ? new Blob(parts as BlobPart[]) : await compiled;
    signal?.throwIfAborted();
    if (blob) await store.packIndexes.put({ pack: written.key, blob });
    await activatePacks(store, packs);
    return { outcome: 'imported', pack: toInstalledPack(written), skipped };
  } catch (error) {
    if (error instanceof PackFault) return { outcome: 'refused', reason: error.message, faults: error.lines };
    throw asStoreError(error);
  } finally {
    if (pending) await forget(store, pending);
    await tidyUp(store);
  }
}

/** Over, however it ended: only what could not even say so goes on another time. */
async function forget(store: Store, { key }: ImportRow): Promise<void> {
  await store.imports.delete(key).catch((error: unknown) => console.warn('Backstory: an import left over', error));
}

function isFile(source: ImportPack['source']): source is PackFile {
  return source instanceof Blob || source instanceof Uint8Array;
}

/** The new version takes the old one's place in the order, so that an update does not overrule packs that came later. */
function replacePack(active: readonly PackRow[], written: PackRow): number[] {
  const isOld = (row: PackRow) => row.manifest.id === written.manifest.id;
  if (!active.some(isOld)) return [...active.map(({ key }) => key), written.key];
  return active.map((row) => (isOld(row) ? written.key : row.key));
}
