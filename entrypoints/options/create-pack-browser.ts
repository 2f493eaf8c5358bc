import type { CardAct, CardView } from '../../components/card/card-view';
import type { SearchState } from '../../components/options/search-state';
import { buildCard } from '../../core/knowledge/cards/build-card';
import { buildCompactCard } from '../../core/knowledge/cards/build-compact-card';
import { createRecordReader } from '../../core/knowledge/create-record-reader';
import type { Store } from '../../core/knowledge/open-store';
import { searchRecords } from '../../core/knowledge/search-records';
import { withStore } from '../../core/knowledge/with-store';
import { EMPTY_QUERY, type RecordQuery } from '../../core/model/record-query';

/** As many as a person looks through; more words find the rest. */
const MOST_FOUND = 50;
/** Between two keys of fast typing; a search for half a word would only be thrown away. Milliseconds. */
const TYPING_MS = 120;

type Browser = { setState: (state: SearchState) => void; setProblem: (words: string) => void };

/** Where the store's answer comes too late, its signal has fired. */
const NOTHING_FOUND = { found: null, count: 0, done: false };

/** Searches the store as the reader types, and opens cards from what was found. */
export function createPackBrowser({ setState, setProblem }: Browser) {
  let state: SearchState = { query: EMPTY_QUERY, ...NOTHING_FOUND, card: null };
  let searching = new AbortController();
  const trail: { id: string; name: string }[] = [];

  const show = (change: Partial<SearchState>) => {
    state = { ...state, ...change };
    setState(state);
  };
  const inStore = (step: (store: Store) => Promise<void>) =>
    withStore(step).catch((error: unknown) => setProblem(error instanceof Error ? error.message : String(error)));

  const search = async () => {
    searching.abort();
    searching = new AbortController();
    const { signal } = searching;
    await new Promise((resolve) => setTimeout(resolve, TYPING_MS));
    if (signal.aborted) return;
    await inStore(async (store) => {
      const records = await createRecordReader(store);
      for await (const { best, count, done } of searchRecords({
        store,
        query: state.query,
        most: MOST_FOUND,
        signal,
      })) {
        const cards = await Promise.all(
          best.map(({ id }) => buildCompactCard({ target: id, published: null, records })),
        );
        if (signal.aborted) return;
        show({ found: cards.filter((card) => card !== null), count, done });
      }
    });
  };

  const open = (id: string) =>
    inStore(async (store) => {
      const card = await buildCard({ target: id, published: null, records: await createRecordReader(store) });
      if (!card) return;
      trail.push({ id, name: card.name });
      const view: CardView = {
        content: { kind: 'full', card },
        published: null,
        reasons: [],
        back: trail.at(-2)?.name ?? null,
        pinned: null,
        closable: true,
        sheet: false,
      };
      show({ card: view });
    });

  return {
    start: search,
    change: (change: Partial<RecordQuery>) => {
      show({ query: { ...state.query, ...change } });
      void search();
    },
    open: (id: string) => {
      trail.length = 0;
      void open(id);
    },
    act: (act: CardAct) => {
      if (act.kind === 'follow') void open(act.target);
      if (act.kind === 'close') show({ card: null });
      if (act.kind === 'back') {
        trail.pop();
        const before = trail.pop();
        if (before) void open(before.id);
      }
    },
    stop: () => searching.abort(),
  };
}
