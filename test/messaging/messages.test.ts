import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { BACKGROUND_CHECKS } from '../../core/messaging/background-checks';
import { isExtensionGone } from '../../core/messaging/extension-gone';
import { listen } from '../../core/messaging/listen';
import { createSendMessage } from '../../core/messaging/send-message';
import { sendToTab } from '../../core/messaging/send-to-tab';
import { createFakeRuntime } from './fake-runtime';

const checks = BACKGROUND_CHECKS;
const ask = { target: 'ada-north', published: null };
const unknown = { trouble: 'unknown-target', message: 'nobody' } as const;
let logged: ReturnType<typeof vi.spyOn>;

beforeEach(() => {
  logged = vi.spyOn(console, 'error').mockImplementation(() => undefined);
});
afterEach(() => {
  logged.mockRestore();
});

const neverCalled = () => expect.unreachable();

describe('listen', () => {
  it('gives request and sender to the handler and its reply to the sender', async () => {
    const runtime = createFakeRuntime();
    const card = vi.fn(async () => unknown);
    listen({ runtime, checks, handlers: { card } });
    expect(await createSendMessage(runtime)('card', ask)).toEqual(unknown);
    expect(card).toHaveBeenCalledWith(ask, runtime.sender);
  });

  it('answers null where there is nothing to say', async () => {
    const runtime = createFakeRuntime();
    listen({ runtime, checks, handlers: { 'packs-changed': async () => null } });
    expect(await createSendMessage(runtime)('packs-changed', {})).toBeNull();
  });

  it('answers also if the handler returns a thenable that is no native promise', async () => {
    const runtime = createFakeRuntime();
    class StorePromise<T> extends Promise<T> {}
    listen({ runtime, checks, handlers: { card: () => StorePromise.resolve(unknown) } });
    expect(await createSendMessage(runtime)('card', ask)).toEqual(unknown);
  });

  it.each([
    ['a stranger’s message', { type: 'hello' }],
    ['no object', 'card'],
    ['a name that is not in the contract', { backstory: 'toString', request: {} }],
    ['a message that another end answers', { backstory: 'page-status', request: {} }],
  ])('leaves %s to others', (_, message) => {
    const runtime = createFakeRuntime();
    listen({ runtime, checks, handlers: { card: async () => unknown } });
    const [listener] = runtime.listeners;
    expect(listener?.(message, runtime.sender, neverCalled)).toBeUndefined();
  });

  it('does not answer another extension', () => {
    const runtime = createFakeRuntime();
    listen({ runtime, checks, handlers: { card: async () => unknown } });
    const [listener] = runtime.listeners;
    expect(listener?.({ backstory: 'card', request: ask }, { id: 'other' }, neverCalled)).toBeUndefined();
  });

  it('refuses a request of the wrong form before the handler sees it', async () => {
    const runtime = createFakeRuntime();
    const card = vi.fn(async () => unknown);
    listen({ runtime, checks, handlers: { card } });
    const reply = createSendMessage(runtime)('card', { target: 'ada-north', published: 'yesterday' });
    expect(await reply).toMatchObject({ trouble: 'failed' });
    expect(card).not.toHaveBeenCalled();
    expect(logged).toHaveBeenCalledOnce();
  });

  it('sends an error back as trouble and logs its cause', async () => {
    const runtime = createFakeRuntime();
    const cause = new Error('index on fire');
    listen({ runtime, checks, handlers: { card: () => Promise.reject(cause) } });
    expect(await createSendMessage(runtime)('card', ask)).toEqual({ trouble: 'failed', message: 'index on fire' });
    expect(logged).toHaveBeenCalledWith('Backstory:', '“card” failed', cause);
  });

  it('keeps trouble off a console that is not ours', async () => {
    const runtime = createFakeRuntime();
    const log = vi.fn();
    listen({ runtime, checks, handlers: { card: () => Promise.reject(new Error('index on fire')) }, log });
    await createSendMessage(runtime)('card', ask);
    expect(log).toHaveBeenCalledOnce();
    expect(logged).not.toHaveBeenCalled();
  });

  it('rejects at the sender where the contract has no trouble', async () => {
    const runtime = createFakeRuntime();
    listen({ runtime, checks, handlers: { 'packs-changed': () => Promise.reject(new Error('index on fire')) } });
    await expect(createSendMessage(runtime)('packs-changed', {})).rejects.toThrow('index on fire');
  });

  it('ends with its signal', () => {
    const runtime = createFakeRuntime();
    const life = new AbortController();
    listen({ runtime, checks, handlers: { card: async () => unknown }, signal: life.signal });
    life.abort();
    expect(runtime.listeners.size).toBe(0);
  });
});

describe('createSendMessage', () => {
  const good = { reply: unknown };
  it.each<[what: string, outcomes: unknown[], calls: number]>([
    ['answers at once', [good], 1],
    ['was asleep', [new Error('Could not establish connection. Receiving end does not exist.'), good], 2],
    ['fell asleep over the answer', [new Error('The message port closed before a response was received.'), good], 2],
    ['did not answer', [undefined, good], 2],
  ])('gets the reply of a background that %s', async (_, outcomes, calls) => {
    const { runtime, sendMessage } = scripted(outcomes);
    expect(await createSendMessage(runtime)('card', ask)).toEqual(unknown);
    expect(sendMessage).toHaveBeenCalledTimes(calls);
  });

  it('asks only twice', async () => {
    const { runtime, sendMessage } = scripted([undefined, undefined, good]);
    await expect(createSendMessage(runtime)('card', ask)).rejects.toThrow('did not answer');
    expect(sendMessage).toHaveBeenCalledTimes(2);
  });

  it('does not ask again after another error', async () => {
    const { runtime, sendMessage } = scripted([new Error('Could not serialise'), good]);
    await expect(createSendMessage(runtime)('card', ask)).rejects.toThrow('Could not serialise');
    expect(sendMessage).toHaveBeenCalledTimes(1);
  });

  it.each([
    ['by its error', scripted([new Error('Extension context invalidated.')]).runtime],
    ['by its missing id', { ...scripted([good]).runtime, id: undefined }],
  ])('tells an extension that has gone %s', async (_, runtime) => {
    const error = await createSendMessage(runtime)('card', ask).catch((cause: unknown) => cause);
    expect(isExtensionGone(error)).toBe(true);
  });
});

describe('sendToTab', () => {
  it.each<[what: string, outcome: unknown, reply: unknown]>([
    ['a page with our script', { reply: 'done' }, 'done'],
    ['a page without our script', new Error('Could not establish connection. Receiving end does not exist.'), null],
    ['a page with another extension only', undefined, null],
  ])('asks %s once', async (_, outcome, reply) => {
    const { runtime, sendMessage } = scripted([outcome]);
    const tabs = { sendMessage: (_tab: number, message: unknown) => runtime.sendMessage(message) };
    const request = { command: 'next-mark' } as const;
    expect(await sendToTab({ tabs, tabId: 7, name: 'page-command', request })).toBe(reply);
    expect(sendMessage.mock.calls).toEqual([[{ backstory: 'page-command', request }]]);
  });
});

/** A runtime that gives these outcomes in turn; errors are thrown. */
function scripted(outcomes: readonly unknown[]) {
  const left = [...outcomes];
  const sendMessage = vi.fn(async (_message: unknown): Promise<unknown> => {
    const outcome = left.shift();
    if (outcome instanceof Error) throw outcome;
    return outcome;
  });
  return { runtime: { id: 'backstory', sendMessage }, sendMessage };
}
