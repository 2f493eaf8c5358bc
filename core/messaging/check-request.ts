import type { MessageName, Request } from './protocol';

/**
 * Whether a request has the agreed form and keeps the limits, for each message that one end answers. Both ends run our code,
 * but content scripts live in pages that may be hostile, and an old page may talk to a new version.
 */
export type Checks<Name extends MessageName> = { [Each in Name]: (request: unknown) => request is Request<Each> };

export function isEmpty(value: unknown): value is Record<string, never> {
  return isObject(value) && Object.keys(value).length === 0;
}

export function isKeyOf(keys: object, value: unknown): boolean {
  return typeof value === 'string' && Object.hasOwn(keys, value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
