import type { Trouble } from '../model/trouble';
import type { Answer } from './envelope';
import type { MessageName, Reply } from './protocol';

/** Messages whose reply may be a Trouble; the compiler keeps the list in step with the contract. */
const TELLS_TROUBLE: { [Name in MessageName]: Trouble extends Reply<Name> ? true : false } = {
  recognise: true,
  card: true,
  status: false,
  'page-status': false,
  'page-command': false,
  'packs-changed': false,
};

/** The reply in an answer. @throws Error if the other end failed and the contract has no Trouble for this message. */
export function receiveAnswer<Name extends MessageName>(name: Name, answer: Answer): Reply<Name> {
  if ('reply' in answer) return answer.reply as Reply<Name>;
  if (TELLS_TROUBLE[name]) return answer.failed as Reply<Name>;
  throw new Error(answer.failed.message);
}
