/** The extension was updated, removed or switched off under a page: this page's script can reach nobody any more. */
export class ExtensionGone extends Error {
  override readonly name = 'ExtensionGone';

  constructor(cause?: unknown) {
    super('Backstory was updated or removed; this page still runs the old version', { cause });
  }
}

export function isExtensionGone(error: unknown): boolean {
  return error instanceof ExtensionGone;
}
