import net from 'node:net';

/** A session over Firefox's own remote protocol: https://firefox-source-docs.mozilla.org/testing/marionette/Protocol.html */
export type Marionette = {
  /** Sends a command and waits for its answer; WebDriver errors reject with their name and message. */
  send: (command: string, parameters?: object) => Promise<unknown>;
  close: () => void;
};

/** Firefox opens its port late on a loaded machine. */
const CONNECT_WITHIN_MS = 40_000;
const RETRY_MS = 100;
const COLON = 58;

type Waiting = { resolve: (value: unknown) => void; reject: (error: Error) => void };

export async function connectMarionette(port: number): Promise<Marionette> {
  const socket = await connect(port, Date.now() + CONNECT_WITHIN_MS);
  const waiting = new Map<number, Waiting>();
  let received = Buffer.alloc(0);
  let lastId = 0;
  socket.on('data', (data) => {
    received = Buffer.concat([received, data]);
    for (let message = takeMessage(); message !== null; message = takeMessage()) answer(JSON.parse(message));
  });
  socket.on('close', () => {
    for (const { reject } of waiting.values()) reject(new Error('Firefox closed the connection'));
    waiting.clear();
  });

  /** Messages are `length:json`, the length in bytes. */
  function takeMessage(): string | null {
    const colon = received.indexOf(COLON);
    if (colon < 0) return null;
    const length = Number(received.subarray(0, colon).toString());
    if (received.length < colon + 1 + length) return null;
    const message = received.subarray(colon + 1, colon + 1 + length).toString();
    received = received.subarray(colon + 1 + length);
    return message;
  }

  function answer(message: unknown): void {
    if (!Array.isArray(message)) return; // the greeting
    const [, id, error, result] = message as [number, number, { error: string; message: string } | null, unknown];
    const call = waiting.get(id);
    waiting.delete(id);
    if (!call) return;
    if (error) call.reject(new Error(`${error.error}: ${error.message}`));
    else call.resolve(unwrap(result));
  }

  return {
    send: (command, parameters = {}) =>
      new Promise((resolve, reject) => {
        lastId += 1;
        waiting.set(lastId, { resolve, reject });
        const text = JSON.stringify([0, lastId, command, parameters]);
        socket.write(`${Buffer.byteLength(text)}:${text}`);
      }),
    close: () => socket.destroy(),
  };
}

/** Most answers are `{ value }`. */
function unwrap(result: unknown): unknown {
  if (typeof result !== 'object' || result === null || !('value' in result)) return result;
  return Object.keys(result).length === 1 ? result.value : result;
}

async function connect(port: number, deadline: number): Promise<net.Socket> {
  for (;;) {
    try {
      return await new Promise((resolve, reject) => {
        const socket = net.connect(port, '127.0.0.1', () => {
          socket.off('error', reject);
          resolve(socket);
        });
        socket.once('error', reject);
      });
    } catch (error) {
      if (Date.now() > deadline) throw new Error('Firefox did not open its remote port', { cause: error });
      await new Promise((resolve) => setTimeout(resolve, RETRY_MS));
    }
  }
}
