/** The little of the browser's messaging that we use, so that tests can hand in a stand-in. */
export type MessageSender = {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/**
 * True = "I answer, by calling `respond`". Of the ways to answer it is the one that all browsers know without a polyfill.
 * Whoever returns `undefined` leaves the message to others, though the polyfill's types do not know of it.
 */
export type MessageListener = (message: unknown, sender: MessageSender, respond: (answer: unknown) => void) => true;

export type ListenRuntime = {
  id?: string | undefined;
  onMessage: { addListener(listener: MessageListener): void; removeListener(listener: MessageListener): void };
};

export type SendRuntime = { id?: string | undefined; sendMessage(message: unknown): Promise<unknown> };

export type SendTabs = { sendMessage(tabId: number, message: unknown): Promise<unknown> };
