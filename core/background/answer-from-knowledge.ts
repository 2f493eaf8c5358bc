import { StoreError } from '../knowledge/store-error';
import type { Trouble } from '../model/trouble';
import type { RecognitionIndex } from '../recognition/open-index';
import type { Hosted, IndexHost } from './index-host';

type Knowledge = { store: Hosted['store']; index: RecognitionIndex };

/**
 * Runs once store and index are there, and says as a Trouble what a person must know: the store cannot be used, or there is
 * nothing in it. Other errors are ours and go on to the dispatcher.
 */
export async function answerFromKnowledge<T>(
  host: IndexHost,
  answer: (knowledge: Knowledge) => Promise<T>,
): Promise<T | Trouble> {
  try {
    const { store, index } = await host.ready();
    if (!index) return { trouble: 'no-knowledge', message: 'no pack is in use' };
    return await answer({ store, index });
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    console.error('Backstory:', error.message, error.cause);
    host.forgetStore();
    return { trouble: 'store-unavailable', message: error.message };
  }
}
