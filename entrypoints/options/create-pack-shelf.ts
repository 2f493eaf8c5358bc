import browser from 'webextension-polyfill';
import type { ImportState } from '../../components/options/import-state';
import { countSetUp } from '../../core/knowledge/count-set-up';
import { type ImportReport, importPack } from '../../core/knowledge/import-pack';
import { listPacks } from '../../core/knowledge/list-packs';
import { openStore, type Store } from '../../core/knowledge/open-store';
import { removePack } from '../../core/knowledge/remove-pack';
import { createSendMessage } from '../../core/messaging/send-message';
import type { InstalledPack } from '../../core/model/installed-pack';

const NOT_TOLD = 'The change is kept. Pages that are open learn of it when the browser starts next.';

type Shelf = {
  setPacks: (packs: InstalledPack[]) => void;
  /** Records that the first run has brought in so far; null when it is over. */
  setSettingUp: (records: number | null) => void;
  setProblem: (words: string | null) => void;
  setImporting: (state: ImportState | null) => void;
};

/** What the options page does with packs: it works on the store itself, then tells the background. */
export function createPackShelf({ setPacks, setSettingUp, setProblem, setImporting }: Shelf) {
  const send = createSendMessage(browser.runtime);
  let importing: AbortController | null = null;
  /** Whether the problem on show is that the list could not be read: only then does reading it again take it away. */
  let isListUnread = false;

  const withStore = async (step: (store: Store) => Promise<void>) => {
    const store = await openStore();
    try {
      await step(store);
    } finally {
      store.db.close();
    }
  };
  const showList = async (store: Store) => {
    const settingUp = await countSetUp(store);
    setPacks(await listPacks(store));
    setSettingUp(settingUp);
  };
  /** What goes wrong is told in the store's own words. */
  const tell = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));
  const tellBackground = () => send('packs-changed', {}).catch(() => setProblem(NOT_TOLD));

  return {
    /** The list as it is now; an import under way and what was said of one stay as they are. */
    refresh: async () => {
      try {
        await withStore(showList);
        if (isListUnread) setProblem(null);
        isListUnread = false;
      } catch (error) {
        isListUnread = true;
        tell(error);
      }
    },
    remove: async (id: string) => {
      setProblem(null);
      try {
        await withStore(async (store) => {
          await removePack({ store, id });
          await showList(store);
        });
        await tellBackground();
      } catch (error) {
        tell(error);
      }
    },
    cancelImport: () => importing?.abort(),
    importFile: async (file: File) => {
      importing = new AbortController();
      const { signal } = importing;
      setProblem(null);
      const running = (records: number) => setImporting({ kind: 'running', file: file.name, records });
      running(0);
      try {
        await withStore(async (store) => {
          const onProgress = ({ records }: { records: number }) => running(records);
          const report = await importPack({ store, source: file, signal, onProgress });
          setImporting(outcomeOf(report, file.name));
          await showList(store);
          if (report.outcome === 'imported') await tellBackground();
        });
      } catch (error) {
        setImporting(null);
        if (!signal.aborted) tell(error);
      }
    },
  };
}

function outcomeOf(report: ImportReport, file: string): ImportState {
  if (report.outcome === 'refused') {
    return { kind: 'refused', file, reason: report.reason, faults: [...report.faults] };
  }
  const { title, actors, events } = report.pack;
  return { kind: 'done', title, records: actors + events };
}
