import { isUtf8 } from 'node:buffer';
import type { Browser, CDPSession } from 'playwright-core';
import type { BenchPage } from './bench-page';
import type { PageBench } from './page-script';

/** A page gets nothing but itself, and runs no script of its own. */
const POLICY = "default-src 'none'; style-src 'unsafe-inline'";

/** Calls the bench's script in a loaded page; what goes in and comes out travels as JSON. */
export type PageWorld = <Name extends keyof PageBench>(
  name: Name,
  request: Parameters<PageBench[Name]>[0],
) => Promise<Awaited<ReturnType<PageBench[Name]>>>;

/**
 * A tab in which pages stand at their own addresses, answered from here; all else that is asked for there is refused.
 * Gives what loads a page, anew each time, and the script in it.
 */
export async function openPageTab(browser: Browser, script: string): Promise<(page: BenchPage) => Promise<PageWorld>> {
  const context = await browser.newContext();
  const tab = await context.newPage();
  const session = await context.newCDPSession(tab);
  let shown: BenchPage | null = null;
  await tab.route('**/*', (route) => {
    const isPage = route.request().isNavigationRequest() && route.request().frame() === tab.mainFrame();
    if (!shown || !isPage) return route.abort();
    return route.fulfill({
      body: Buffer.from(shown.html),
      contentType: isUtf8(shown.html) ? 'text/html; charset=utf-8' : 'text/html',
      headers: { 'content-security-policy': POLICY },
    });
  });
  return async (page) => {
    shown = page;
    await tab.goto(page.url, { waitUntil: 'domcontentloaded' });
    return openWorld(session, script);
  };
}

/** As content scripts run: in a world of their own, past the page's content security policy. */
async function openWorld(session: CDPSession, script: string): Promise<PageWorld> {
  const { frameTree } = await session.send('Page.getFrameTree');
  const { executionContextId } = await session.send('Page.createIsolatedWorld', { frameId: frameTree.frame.id });
  const evaluate = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(`in the page: ${exceptionDetails.exception?.description}`);
    return result.value;
  };
  await evaluate(`${script};0`);
  return ((name, request) => evaluate(`pageBench.${name}(${JSON.stringify(request)})`)) as PageWorld;
}
