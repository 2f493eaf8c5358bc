import type { ListenRuntime, MessageListener, MessageSender, SendRuntime } from '../../core/messaging/browser-messages';

type FakeRuntime = ListenRuntime & SendRuntime & { listeners: Set<MessageListener>; sender: MessageSender };

/** Both ends of a browser's messaging, through a copy as in a browser; nobody listening is an error as in Chromium. */
export function createFakeRuntime(): FakeRuntime {
  const listeners = new Set<MessageListener>();
  const runtime: FakeRuntime = {
    id: 'backstory',
    listeners,
    sender: { id: 'backstory', url: 'https://news.example/', tab: { id: 7 } },
    onMessage: {
      addListener: (listener) => listeners.add(listener),
      removeListener: (listener) => listeners.delete(listener),
    },
    sendMessage: async (message) => {
      for (const listener of listeners) {
        let respond: (answer: unknown) => void = () => undefined;
        const answered = new Promise((resolve) => {
          respond = resolve;
        });
        if (listener(structuredClone(message), runtime.sender, respond) === true)
          return structuredClone(await answered);
      }
      throw new Error('Could not establish connection. Receiving end does not exist.');
    },
  };
  return runtime;
}
