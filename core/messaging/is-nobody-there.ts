/** The browsers' words for a message that reached no listener, or one that went away before it answered. */
const NOBODY_THERE =
  /Receiving end does not exist|Could not establish connection|message (?:port|channel) (?:is )?closed/i;

export function isNobodyThere(error: unknown): boolean {
  return NOBODY_THERE.test(String(error));
}
