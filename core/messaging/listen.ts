import type { ListenRuntime, MessageListener } from './browser-messages';
import type { Checks } from './check-request';
import { dispatch, type Handlers } from './dispatch';
import type { MessageName } from './protocol';

type Listen<Name extends MessageName> = {
  runtime: ListenRuntime;
  handlers: Handlers<Name>;
  /** For each of the handlers, whether a request is fit for it. */
  checks: Checks<NoInfer<Name>>;
  /** Ends the listening; without it, it lasts as long as the page or worker. */
  signal?: AbortSignal;
  /** Where our own trouble goes; a content script passes none, since its console is the page's. */
  log?: (words: string, cause: unknown) => void;
};

/** Answers messages of our own extension. Registers at once, as a worker must to be woken by what it listens to. */
export function listen<Name extends MessageName>(options: Listen<Name>): void {
  const { runtime, handlers, checks, signal, log = logTrouble } = options;
  const listener = (...[message, sender, respond]: Parameters<MessageListener>) => {
    if (sender.id !== undefined && sender.id !== runtime.id) return undefined;
    const answered = dispatch(message, sender, { handlers, checks, log });
    if (!answered) return undefined;
    void answered.then(respond);
    return true;
  };
  const registered = listener as MessageListener;
  runtime.onMessage.addListener(registered);
  signal?.addEventListener('abort', () => runtime.onMessage.removeListener(registered), { once: true });
}

function logTrouble(words: string, cause: unknown): void {
  console.error('Backstory:', words, cause);
}
