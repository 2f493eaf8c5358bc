import type { SendRuntime } from './browser-messages';
import { type Envelope, isAnswer } from './envelope';
import { ExtensionGone } from './extension-gone';
import { isNobodyThere } from './is-nobody-there';
import type { MessageName, Reply, Request } from './protocol';
import { receiveAnswer } from './receive-answer';

/** A worker that is just being stopped needs a moment before it can be woken again. Milliseconds. */
const WAKING_TIME = 100;

/** Chromium's words when a content script has outlived its extension. */
const GONE = /Extension context invalidated/i;

export type SendMessage = <Name extends MessageName>(name: Name, request: Request<Name>) => Promise<Reply<Name>>;

/**
 * A typed way to ask the background. It asks once more, and only once, if nobody was there: the worker may have been caught
 * falling asleep.
 * It rejects with ExtensionGone when this script has outlived its extension, with Error when the background stays silent.
 */
export function createSendMessage(runtime: SendRuntime): SendMessage {
  return async (name, request) => {
    const message: Envelope = { backstory: name, request };
    const first = await post(runtime, message);
    const answer = first ?? (await sleep(WAKING_TIME).then(() => post(runtime, message)));
    if (answer === null) throw new Error('Backstory’s background did not answer');
    return receiveAnswer(name, answer);
  };
}

/** The answer, or null if nobody was there to give one. */
async function post(runtime: SendRuntime, message: Envelope) {
  // Chromium takes the id away from a script whose extension has gone, and the functions with it.
  if (runtime.id === undefined) throw new ExtensionGone();
  try {
    const answer = await runtime.sendMessage(message);
    return isAnswer(answer) ? answer : null;
  } catch (error) {
    if (GONE.test(String(error)) || runtime.id === undefined) throw new ExtensionGone(error);
    if (isNobodyThere(error)) return null;
    throw error;
  }
}

function sleep(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
