import { browser } from 'wxt/browser';

/**
 * How long this script lasts on its page: until a newer copy of it is started there, after an update or a reload of the
 * extension. Stands in for WXT's class of this name (see wxt.config.ts), of whose 5 KB we would use the signal alone.
 */
export class ContentScriptContext {
  readonly #life = new AbortController();
  readonly signal = this.#life.signal;

  constructor() {
    // Where it can be (Firefox) it is a name that no page can guess: the address is another one in every installation.
    const started = browser.runtime.getURL('/');
    document.dispatchEvent(new Event(started));
    document.addEventListener(started, () => this.#life.abort(), { once: true });
  }
}
