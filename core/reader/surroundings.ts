import type { MessageName, PageCommand, Reply, Request } from '../messaging/protocol';
import type { PageStatus } from '../model/page-status';
import type { EffectiveState } from '../settings/effective-state';

/** What the reader answers to messages from popup and background. */
export type PageHandlers = {
  'page-status': () => Promise<PageStatus>;
  'page-command': (request: { command: PageCommand }) => Promise<null>;
};

/** Everything outside the reader, handed in: it imports no browser API and can run against stand-ins. */
export type Surroundings = {
  document: Document;
  window: Window & typeof globalThis;
  /** Asks the background. Rejects when the extension was replaced or removed (see `isGone`) or cannot be reached. */
  send: <Name extends MessageName>(name: Name, request: Request<Name>) => Promise<Reply<Name>>;
  /** Whether a rejection of `send` means that this script has outlived its extension. */
  isGone: (error: unknown) => boolean;
  /** Answers messages until the signal aborts. */
  listen: (handlers: PageHandlers, signal: AbortSignal) => void;
  settings: {
    readSiteState: (url: string) => Promise<EffectiveState>;
    /** Calls back after every change of settings, site rules or article rules. */
    watch: (changed: () => void, signal: AbortSignal) => void;
  };
  /** The sheet that draws marks, for where the one that comes with the manifest does not reach. */
  markStyles: string;
  /** A new answer, good for one look, to whether the page shows an element's text. */
  createIsVisible: () => (element: Element) => boolean;
  /** A test build opens the card's shadow root, so that accessibility checks can enter it. */
  shadowMode: ShadowRootMode;
  /** Ends everything on this page. */
  signal: AbortSignal;
};
