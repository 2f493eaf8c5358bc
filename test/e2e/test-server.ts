import { readFileSync } from 'node:fs';
import http from 'node:http';
import path from 'node:path';

export type TestServer = {
  /** `host:port`, to be used as the browser's proxy: every request of the browser comes here. */
  proxy: string;
  /** Addresses asked for that are none of ours: there must be none. */
  strangers: () => string[];
  close: () => Promise<void>;
};

export type TestPage = { body: string; headers?: Record<string, string> };

/** A page by path, on every host that ends in `.example`; it may be made from the text of a sample. */
export type TestPages = Readonly<Record<string, (sample: (name: string) => string) => TestPage>>;

const SAMPLES = path.resolve('cli/samples');
const TYPES: Readonly<Record<string, string>> = { '.html': 'text/html; charset=utf-8', '.css': 'text/css' };

/** Serves the demo's sample articles and the given pages on every `.example` host, as a proxy that lets nothing else out. */
export async function startTestServer(pages: TestPages): Promise<TestServer> {
  const strangers: string[] = [];
  const server = http.createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://test.example');
    if (!url.hostname.endsWith('.example')) {
      strangers.push(url.href);
      response.writeHead(502).end();
      return;
    }
    const page = pages[url.pathname]?.(getSample) ?? findSample(url.pathname);
    if (!page) {
      response.writeHead(404, { 'content-type': 'text/plain' }).end('no such page');
      return;
    }
    const type = TYPES[path.extname(url.pathname)] ?? 'text/html; charset=utf-8';
    response.writeHead(200, { 'content-type': type, ...page.headers }).end(page.body);
  });
  server.on('connect', (request, socket) => {
    strangers.push(`connect ${request.url}`);
    socket.end('HTTP/1.1 502 Not here\r\n\r\n');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = server.address();
  if (!address || typeof address !== 'object') throw new Error('the test server has no port');
  return {
    proxy: `127.0.0.1:${address.port}`,
    strangers: () => [...strangers],
    close: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  };
}

function getSample(name: string): string {
  return readFileSync(path.join(SAMPLES, path.basename(name)), 'utf8');
}

function findSample(name: string): TestPage | null {
  try {
    return { body: getSample(name) };
  } catch {
    return null; // not one of the samples: the caller answers 404
  }
}
