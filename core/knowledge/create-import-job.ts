import { type ImportReport, importPending } from './import-pack';
import type { ImportRow, Store } from './open-store';
import { addPendingImport, listPendingImports } from './pending-imports';
import { withStore } from './with-store';

/** What a page asks of the import worker. */
export type ImportOrder = { kind: 'import'; file: File } | { kind: 'resume' } | { kind: 'cancel' };

/** What the import worker tells its page. `failed`: in words for people. */
export type ImportNews =
  | { kind: 'running'; file: string; records: number }
  | { kind: 'report'; file: string; report: ImportReport }
  | { kind: 'cancelled'; file: string }
  | { kind: 'failed'; file: string; words: string };

type ImportWorker = { openStore: () => Promise<Store>; tell: (news: ImportNews) => void };

/**
 * Imports files one after the other, away from the page's main thread. Each is copied into the store first: what is interrupted
 * (page closed, browser gone) goes on where it was at the next `resume`.
 */
export function createImportJob({ openStore, tell }: ImportWorker) {
  let running: AbortController | null = null;

  const finish = async (store: Store, pending: ImportRow) => {
    const { name: file } = pending;
    running = new AbortController();
    const { signal } = running;
    try {
      const onProgress = ({ records }: { records: number }) => tell({ kind: 'running', file, records });
      const report = await importPending({ store, pending, signal, onProgress });
      if (report) tell({ kind: 'report', file, report });
    } catch (error) {
      if (signal.aborted) tell({ kind: 'cancelled', file });
      else tell({ kind: 'failed', file, words: wordsOf(error) });
    } finally {
      running = null;
    }
  };
  const inStore = (file: string, step: (store: Store) => Promise<void>) =>
    withStore(step, openStore).catch((error: unknown) => tell({ kind: 'failed', file, words: wordsOf(error) }));
  return {
    obey(order: ImportOrder): Promise<void> {
      if (order.kind === 'cancel') running?.abort();
      if (order.kind === 'import') {
        const { file } = order;
        return inStore(file.name, async (store) =>
          finish(store, await addPendingImport(store, { file, name: file.name })),
        );
      }
      if (order.kind === 'resume') {
        return inStore('', async (store) => {
          for (const pending of await listPendingImports(store)) await finish(store, pending);
        });
      }
      return Promise.resolve();
    },
  };
}

function wordsOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
