import { Dexie } from 'dexie';

/** Why the store cannot be used. The words say what is so and what a person can do about it. */
const WORDS = {
  closed:
    'This browser does not let Backstory keep its store here. That is so in some private windows and where site data is blocked; allow site data, or use a normal window.',
  full: 'The disk is full, so nothing was saved. Free some space and try again.',
  blocked: 'Another page of Backstory still uses an older store. Close the other Backstory pages and try again.',
  newer: 'The store was written by a newer Backstory. Update Backstory to read it.',
  damaged: 'The store could not be read. Restart the browser; if that does not help, install Backstory anew.',
} as const;

export type StoreTrouble = keyof typeof WORDS;

/** Names of DOMException and Dexie errors → what they mean to a person. */
const TROUBLE_OF_NAME: Readonly<Record<string, StoreTrouble>> = {
  QuotaExceededError: 'full',
  VersionError: 'newer',
  MissingAPIError: 'closed',
  SecurityError: 'closed',
  InvalidStateError: 'closed',
  InvalidAccessError: 'closed',
  NotAllowedError: 'closed',
};

/** Dexie wraps an error at most a few times; a ring of causes must not hang us. */
const DEEPEST_CAUSE = 5;

export class StoreError extends Error {
  override readonly name = 'StoreError';
  readonly trouble: StoreTrouble;

  constructor(trouble: StoreTrouble, options?: ErrorOptions) {
    super(WORDS[trouble], options);
    this.trouble = trouble;
  }
}

/** Any error of the store in words for people; what was thrown stays as `cause`. */
export function toStoreError(cause: unknown): StoreError {
  if (cause instanceof StoreError) return cause;
  return new StoreError(findTrouble(cause, DEEPEST_CAUSE) ?? 'damaged', { cause });
}

/** The same for errors that may come from elsewhere: only what the store threw is put into the store's words. */
export function asStoreError(error: unknown): unknown {
  const isAborted = error instanceof DOMException && error.name === 'AbortError';
  const fromStore = error instanceof Dexie.DexieError || error instanceof DOMException;
  return fromStore && !isAborted ? toStoreError(error) : error;
}

function findTrouble(error: unknown, depth: number): StoreTrouble | null {
  if (typeof error !== 'object' || error === null || depth === 0) return null;
  const { name, inner, cause } = error as { name?: unknown; inner?: unknown; cause?: unknown };
  const known = typeof name === 'string' ? TROUBLE_OF_NAME[name] : undefined;
  return known ?? findTrouble(inner, depth - 1) ?? findTrouble(cause, depth - 1);
}
