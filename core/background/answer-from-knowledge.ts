import type { Store } from '../knowledge/open-store';
import { StoreError } from '../knowledge/store-error';
import type { Trouble } from '../model/trouble';
import type { RecognitionIndex } from '../recognition/open-index';
import type { IndexHost } from './index-host';

type Knowledge = { store: Store; index: RecognitionIndex };

/**
 * Runs once store and index are there, and says as a Trouble what a person must know: the store cannot be used, or there is
 * nothing in it. Other errors are ours and go on to the dispatcher.
 */
export function answerFromKnowledge<T>(
  host: IndexHost,
  answer: (knowledge: Knowledge) => Promise<T>,
): Promise<T | Trouble> {
  return tellStoreTrouble<T | Trouble>(async () => {
    const { store, index } = await host.ready();
    if (!index) return { trouble: 'no-knowledge', message: 'no pack is in use' };
    return useStore({ host, store }, () => answer({ store, index }));
  });
}

/**
 * Runs as soon as the store is open: a reader who points at a mark need not wait for an index that an ended worker loads
 * anew. Only where the store has no answer yet (null) is it asked again once everything is there.
 */
export function answerFromStore<T>(
  host: IndexHost,
  answer: (store: Store) => Promise<T | null>,
): Promise<T | Trouble | null> {
  return tellStoreTrouble<T | Trouble | null>(async () => {
    const store = await host.store();
    const known = await useStore({ host, store }, () => answer(store));
    return known ?? answerFromKnowledge(host, (knowledge) => answer(knowledge.store));
  });
}

/** A store that fails in the middle of an answer is opened anew for the next; the host sees to one that does not open. */
async function useStore<T>({ host, store }: { host: IndexHost; store: Store }, answer: () => Promise<T>): Promise<T> {
  try {
    return await answer();
  } catch (error) {
    if (error instanceof StoreError) host.forgetStore(store);
    throw error;
  }
}

async function tellStoreTrouble<T>(answer: () => Promise<T>): Promise<T | Trouble> {
  try {
    return await answer();
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error('Backstory:', error.message, error.cause);
    return { trouble: 'store-unavailable', message: error.message };
  }
}
