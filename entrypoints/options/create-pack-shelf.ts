import browser from 'webextension-polyfill';
import type { ImportState } from '../../components/options/import-state';
import { countSetUp } from '../../core/knowledge/count-set-up';
import type { ImportNews, ImportOrder } from '../../core/knowledge/create-import-job';
import type { ImportReport } from '../../core/knowledge/import-pack';
import { listPacks } from '../../core/knowledge/list-packs';
import type { Store } from '../../core/knowledge/open-store';
import { removePack } from '../../core/knowledge/remove-pack';
import { withStore } from '../../core/knowledge/with-store';
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

/** What the options page does with packs: it and its worker work on the store itself, then tell the background. */
export function createPackShelf({ setPacks, setSettingUp, setProblem, setImporting }: Shelf) {
  const send = createSendMessage(browser.runtime);
  /** Whether the problem on show is that the list could not be read: only then does reading it again take it away. */
  let isListUnread = false;

  const showList = async (store: Store) => {
    const settingUp = await countSetUp(store);
    setPacks(await listPacks(store));
    setSettingUp(settingUp);
  };
  /** What goes wrong is told in the store's own words. */
  const tell = (error: unknown) => setProblem(error instanceof Error ? error.message : String(error));
  const tellBackground = () => send('packs-changed', {}).catch(() => setProblem(NOT_TOLD));

  const order = startWorker((news) => {
    if (news.kind === 'running') setImporting(news);
    else if (news.kind === 'report') {
      const { report, file } = news;
      // The list first, so that what is said to be in use stands in it.
      void withStore(showList)
        .catch(tell)
        .then(() => setImporting(outcomeOf(report, file)));
      if (report.outcome === 'imported') void tellBackground();
    } else {
      setImporting(null);
      if (news.kind === 'failed') setProblem(news.words);
    }
  });

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
        await withStore((store) =>
          removePack({
            store,
            id,
            onUnused: async () => {
              await showList(store);
              await tellBackground();
            },
          }),
        );
      } catch (error) {
        tell(error);
      }
    },
    cancelImport: () => order({ kind: 'cancel' }),
    importFile: (file: File) => {
      setProblem(null);
      setImporting({ kind: 'running', file: file.name, records: 0 });
      order({ kind: 'import', file });
    },
    /** What an earlier page left unfinished goes on. */
    resumeImports: () => order({ kind: 'resume' }),
  };
}

/** Gives a function to send it orders. What keeps it from starting is told like a failed import. */
function startWorker(hear: (news: ImportNews) => void): (order: ImportOrder) => void {
  const worker = new Worker(new URL('./import-worker.ts', import.meta.url), { type: 'module' });
  worker.addEventListener('message', ({ data }: MessageEvent<ImportNews>) => hear(data));
  worker.addEventListener('error', ({ message }) =>
    hear({ kind: 'failed', file: '', words: `The import has stopped. ${message}`.trim() }),
  );
  return (order) => worker.postMessage(order);
}

function outcomeOf(report: ImportReport, file: string): ImportState {
  if (report.outcome === 'refused') {
    return { kind: 'refused', file, reason: report.reason, faults: [...report.faults] };
  }
  const { title, actors, events } = report.pack;
  return { kind: 'done', title, records: actors + events };
}
