import type { Trouble } from '../model/trouble';
import type { MessageName } from './protocol';

/** What travels: the name beside the request, so that a stranger's message is told at a glance. */
export type Envelope = { backstory: MessageName; request: unknown };

/** What travels back, wrapped so that "nobody answered" (undefined) and "nothing to say" (null) differ. */
export type Answer = { reply: unknown } | { failed: Trouble };

export function isAnswer(value: unknown): value is Answer {
  return typeof value === 'object' && value !== null && ('reply' in value || 'failed' in value);
}
