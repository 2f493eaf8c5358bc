/** Why an answer cannot be given, in a form that the page can put into words. `message` is for us, not for the reader. */
export type Trouble = { trouble: 'store-unavailable' | 'no-knowledge' | 'unknown-target' | 'failed'; message: string };

export function isTrouble(reply: object): reply is Trouble {
  return 'trouble' in reply && typeof reply.trouble === 'string';
}
