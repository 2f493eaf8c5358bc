import { browser } from 'wxt/browser';
import type { ImportState } from '../../components/options/import-state';
import { importPack } from '../../core/knowledge/import-pack';
import { listPacks } from '../../core/knowledge/list-packs';
import { openStore, type Store } from '../../core/knowledge/open-store';
import { removePack } from '../../core/knowledge/remove-pack';
import { createSendMessage } from '../../core/messaging/send-message';
import type { InstalledPack } from '../../core/model/installed-pack';

type Shelf = {
  setPacks: (packs: InstalledPack[]) => void;
  setProblem: (words: string | null) => void;
  setImporting: (state: ImportState | null) => void;
};

/** What the options page does with packs: it works on the store itself, then tells the background. */
export function createPackShelf({ setPacks, setProblem, setImporting }: Shelf) {
  const send = createSendMessage(browser.runtime);
  let importing: AbortController | null = null;

  /** Runs one step on the store; what goes wrong is told in the store's own words. */
  const withStore = async (step: (store: Store) => Promise<void>) => {
    try {
      const store = await openStore();
      try {
        await step(store);
        setPacks(await listPacks(store));
        setProblem(null);
      } finally {
        store.db.close();
      }
    } catch (error) {
      setImporting(null);
      setProblem(error instanceof Error ? error.message : String(error));
    }
  };

  return {
    refresh: () => withStore(async () => undefined),
    remove: (id: string) =>
      withStore(async (store) => {
        await removePack({ store, id });
        await send('packs-changed', {});
      }),
    cancelImport: () => importing?.abort(),
    importFile: (file: File) =>
      withStore(async (store) => {
        importing = new AbortController();
        const { signal } = importing;
        const tell = (records: number) => setImporting({ kind: 'running', file: file.name, records });
        tell(0);
        try {
          const report = await importPack({ store, source: file, signal, onProgress: ({ records }) => tell(records) });
          if (report.outcome === 'refused') {
            setImporting({ kind: 'refused', file: file.name, reason: report.reason, faults: [...report.faults] });
            return;
          }
          const { title, actors, events } = report.pack;
          setImporting({ kind: 'done', title, records: actors + events });
          await send('packs-changed', {});
        } catch (error) {
          if (!signal.aborted) throw error;
          setImporting(null);
        }
      }),
  };
}
