import type { Trouble } from '../model/trouble';
import type { MessageSender } from './browser-messages';
import type { Checks } from './check-request';
import type { Answer, Envelope } from './envelope';
import type { MessageName, Reply, Request } from './protocol';

type Handler<Name extends MessageName> = (request: Request<Name>, sender: MessageSender) => Promise<Reply<Name>>;

/** One handler for each message that this end answers. */
export type Handlers<Name extends MessageName> = { [Each in Name]: Handler<Each> };

type SomeHandlers = { [Each in MessageName]?: Handler<Each> };

type Dispatch = {
  handlers: SomeHandlers;
  checks: Partial<Checks<MessageName>>;
  log: (words: string, cause: unknown) => void;
};

/**
 * Answers a message that came in: null if it is not ours or no handler here is for it, else a promise that never rejects.
 * What goes wrong is logged with its cause here, where it can be found, and goes back as a Trouble.
 */
export function dispatch(message: unknown, sender: MessageSender, ends: Dispatch): Promise<Answer> | null {
  if (typeof message !== 'object' || message === null || !('backstory' in message)) return null;
  const { backstory: name, request } = message as Envelope;
  return Object.hasOwn(ends.handlers, name) ? answer(name, { request, sender, ...ends }) : null;
}

async function answer<Name extends MessageName>(
  name: Name,
  { request, sender, handlers, checks, log }: { request: unknown; sender: MessageSender } & Dispatch,
): Promise<Answer> {
  const check: ((request: unknown) => request is Request<Name>) | undefined = checks[name];
  const handler: Handler<Name> | undefined = handlers[name];
  if (!handler || !check?.(request)) {
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
