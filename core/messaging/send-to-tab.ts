import type { SendTabs } from './browser-messages';
import { type Envelope, isAnswer } from './envelope';
import { isNobodyThere } from './is-nobody-there';
import type { MessageName, Reply, Request } from './protocol';
import { receiveAnswer } from './receive-answer';

type TabMessage<Name extends MessageName> = { tabs: SendTabs; tabId: number; name: Name; request: Request<Name> };

/**
 * Asks the content script of a tab; null if there is none: a browser page, a page that was open before the installation, or
 * one that extensions may not read. That is an answer, so it is not asked twice.
 */
export async function sendToTab<Name extends MessageName>(message: TabMessage<Name>): Promise<Reply<Name> | null> {
  const { tabs, tabId, name, request } = message;
  const envelope: Envelope = { backstory: name, request };
  try {
    const answer = await tabs.sendMessage(tabId, envelope);
    return isAnswer(answer) ? receiveAnswer(name, answer) : null;
  } catch (error) {
    if (isNobodyThere(error)) return null;
    throw error;
  }
}
