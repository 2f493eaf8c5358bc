/** The little of the browser's messaging that we use, so that tests can hand in a stand-in. */
export type MessageSender = {
  id?: string | undefined;
  url?: string | undefined;
  tab?: { id?: number | undefined } | undefined;
};

/** A promise = "I answer"; undefined = "not for me". */
export type MessageListener = (message: unknown, sender: MessageSender) => Promise<unknown> | undefined;

export type ListenRuntime = {
  id?: string | undefined;
  onMessage: { addListener(listener: MessageListener): void; removeListener(listener: MessageListener): void };
};

export type SendRuntime = { id?: string | undefined; sendMessage(message: unknown): Promise<unknown> };

export type SendTabs = { sendMessage(tabId: number, message: unknown): Promise<unknown> };
