import { loadIndex } from '../knowledge/load-index';
import type { Store } from '../knowledge/open-store';
import { StoreError } from '../knowledge/store-error';
import { layerIndexes } from '../recognition/layer-indexes';
import { openIndex, type RecognitionIndex } from '../recognition/open-index';

/** The store and the index over its packs; `index` is null if no pack is in use. */
type Hosted = { store: Store; index: RecognitionIndex | null };

export type IndexHost = {
  /** The store alone, for what needs no index. Rejects with StoreError. */
  store(): Promise<Store>;
  /** Store and index, loaded when first asked for and kept for the life of the worker. Rejects with StoreError. */
  ready(): Promise<Hosted>;
  /** The packs have changed: the next `ready` loads the index anew. */
  forgetIndex(): void;
  /** This store failed: the next `ready` opens it anew, unless that was done already. Nothing is tried before someone asks. */
  forgetStore(failed: Store): void;
  /** The extension was installed or updated: looks at its starter pack once more. */
  checkStarter(): Promise<void>;
};

type IndexHostParts = {
  openStore: () => Promise<Store>;
  /** Brings in the starter pack where it is due (`again`: even if it was looked at before). Whether it was looked at now. */
  importStarter: (request: { store: Store; again: boolean }) => Promise<boolean>;
  log: (words: string, cause: unknown) => void;
};

export function createIndexHost({ openStore, importStarter, log }: IndexHostParts): IndexHost {
  let opening: Promise<Store> | null = null;
  /** What `opening` gave. */
  let opened: Store | null = null;
  let loading: Promise<Hosted> | null = null;
  let hasTriedStarter = false;
  let hasSeenStarter = false;

  const open = (): Promise<Store> => {
    if (opening) return opening;
    const attempt = openStore();
    opening = attempt;
    // Whoever waits for an opening that fails is told of it; the next one asks anew.
    attempt.then(
      (store) => {
        opened = store;
      },
      () => {
        opening = null;
      },
    );
    return attempt;
  };
  /**
   * A starter pack that cannot be read leaves what is there in use; it is tried again when the worker starts next.
   * Gives what the store failed with, else null.
   */
  const bringStarter = async (store: Store, again: boolean): Promise<StoreError | null> => {
    if (hasTriedStarter && !again) return null;
    hasTriedStarter = true;
    try {
      hasSeenStarter = await importStarter({ store, again });
    } catch (error) {
      log('the starter pack could not be imported', error);
      if (error instanceof StoreError) return error;
    }
    return null;
  };
  const load = async (again: boolean): Promise<Hosted> => {
    const store = await open();
    const failure = await bringStarter(store, again);
    const started = performance.now();
    const loaded = await loadIndex({ store, open: openIndex, layer: layerIndexes });
    if (loaded?.rebuiltBecause) log('the saved index could not be used and was built anew', loaded.rebuiltBecause);
    // Seen in the browser's own tools, and by bench/background.ts.
    performance.measure('backstory: load the index', { start: started });
    if (failure && !loaded) {
      // The reader lacks no pack but room for it: it is told so, and whoever asks once there is room gets the pack.
      hasTriedStarter = false;
      throw failure;
    }
    return { store, index: loaded?.index ?? null };
  };
  /** A failure is told to whoever waits for it and then forgotten, so that asking again is a new attempt. */
  const start = (loaded: Promise<Hosted>): Promise<Hosted> => {
    loading = loaded;
    loaded.catch(() => {
      if (loading !== loaded) return;
      loading = null;
      if (opened) host.forgetStore(opened);
    });
    return loaded;
  };
  const host: IndexHost = {
    store: open,
    ready: () => loading ?? start(load(false)),
    forgetIndex: () => {
      loading = null;
    },
    forgetStore: (failed) => {
      if (failed !== opened) return;
      loading = null;
      opening = null;
      opened = null;
      failed.db.close();
    },
    checkStarter: async () => {
      const hosted = await loading?.catch(() => null);
      // After installing, the load under way has looked already: everyone would wait for the same once more.
      if (hosted && hasSeenStarter) return;
      const checked = start(load(true));
      await checked;
      // An index that was asked for meanwhile may be from before the starter pack.
      if (loading !== checked) host.forgetIndex();
    },
  };
  return host;
}
