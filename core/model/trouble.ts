/**
 * Why an answer cannot be given, in a form that the page can put into words. For `store-unavailable` the `message` is the
 * store's own words, for the reader: what is so and what helps. For all others it is for us.
 */
export type Trouble = { trouble: 'store-unavailable' | 'no-knowledge' | 'unknown-target' | 'failed'; message: string };

export function isTrouble(reply: object): reply is Trouble {
  return 'trouble' in reply && typeof reply.trouble === 'string';
}
