// @vitest-environment happy-dom
import { expect, it, vi } from 'vitest';

it('ends the older script of this extension on a page when a newer one starts, and no other', async () => {
  const runtime = { id: 'backstory', getURL: (path: string) => `chrome-extension://backstory${path}` };
  vi.stubGlobal('chrome', { runtime });
  const { ContentScriptContext } = await import('../../entrypoints/reader.content/content-script-context');
  const older = new ContentScriptContext();
  expect(older.signal.aborted).toBe(false);
  const newer = new ContentScriptContext();
  expect(older.signal.aborted).toBe(true);
  expect(newer.signal.aborted).toBe(false);
  vi.unstubAllGlobals();
});
