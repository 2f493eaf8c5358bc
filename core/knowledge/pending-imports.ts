import type { ImportRow, Store } from './open-store';

/** A file that was handed over and whose import is not over: the store has a copy, since its page may go at any time. */
export async function addPendingImport(store: Store, { file, name }: { file: Blob; name: string }): Promise<ImportRow> {
  const key = await store.imports.add({ file, name, pack: null });
  return { key, file, name, pack: null };
}

/** What a page or a browser that went away left unfinished, the earliest first. */
export function listPendingImports(store: Store): Promise<ImportRow[]> {
  return store.imports.toArray();
}
