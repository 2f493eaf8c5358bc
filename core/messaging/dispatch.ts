import type { Trouble } from '../model/trouble';
import type { MessageSender } from './browser-messages';
import { REQUEST_CHECKS } from './check-request';
import type { Answer } from './envelope';
import type { MessageName, Reply, Request } from './protocol';

type Handler<Name extends MessageName> = (request: Request<Name>, sender: MessageSender) => Promise<Reply<Name>>;

/** One handler for each message that this end answers. */
export type Handlers<Name extends MessageName> = { [Each in Name]: Handler<Each> };

type SomeHandlers = { [Each in MessageName]?: Handler<Each> };

type Dispatch = { handlers: SomeHandlers; log: (words: string, cause: unknown) => void };

/**
 * Answers a message that came in: null if it is not ours or no handler here is for it, else a promise that never rejects.
 * What goes wrong is logged with its cause here, where it can be found, and goes back as a Trouble.
 */
export function dispatch(message: unknown, sender: MessageSender, { handlers, log }: Dispatch): Promise<Answer> | null {
  const name = findName(message);
  if (name === null || !Object.hasOwn(handlers, name)) return null;
  const { request } = message as { request?: unknown };
  return answer(name, { request, sender, handlers, log });
}

async function answer<Name extends MessageName>(
  name: Name,
  { request, sender, handlers, log }: { request: unknown; sender: MessageSender } & Dispatch,
): Promise<Answer> {
  const check: (request: unknown) => request is Request<Name> = REQUEST_CHECKS[name];
  const handler: Handler<Name> | undefined = handlers[name];
  if (!handler || !check(request)) {
    const words = `“${name}” was asked in a form that this version does not know`;
    log(words, request);
    return { failed: { trouble: 'failed', message: words } };
  }
  try {
    return { reply: await handler(request, sender) };
  } catch (cause) {
    log(`“${name}” failed`, cause);
    return { failed: toTrouble(cause) };
  }
}

function toTrouble(cause: unknown): Trouble {
  return { trouble: 'failed', message: cause instanceof Error ? cause.message : String(cause) };
}

function findName(message: unknown): MessageName | null {
  if (typeof message !== 'object' || message === null || !('backstory' in message)) return null;
  const { backstory: name } = message;
  return isMessageName(name) ? name : null;
}

function isMessageName(name: unknown): name is MessageName {
  return typeof name === 'string' && Object.hasOwn(REQUEST_CHECKS, name);
}
