import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import net from 'node:net';
import path from 'node:path';
import { connectMarionette, type Marionette } from './marionette';

export type Firefox = {
  marionette: Marionette;
  process: ChildProcess;
  /** Address of one of the extension's own pages. */
  extensionUrl: (page: string) => string;
  install: (file: string, options: { temporary: boolean }) => Promise<void>;
  close: () => Promise<void>;
};

export type FirefoxOptions = {
  executablePath: string;
  profile: string;
  headless: boolean;
  /** The id in the manifest; its address is fixed so that its pages can be opened. */
  extensionId: string;
  dark?: boolean;
  /** `host:port` of a proxy that all requests go to. */
  proxy?: string;
  preferences?: Record<string, string | number | boolean>;
};

/** Any will do; fixed so that the extension's pages have known addresses. */
const EXTENSION_UUID = 'b0a4f5c6-0000-4000-8000-000000000001';
/** How long Firefox may take to write its profile before it is ended by force. */
const QUIT_WITHIN_MS = 10_000;

/** No updates, no telemetry, no portal checks: nothing but what the test or the demo asks for. */
const QUIET = {
  'xpinstall.signatures.required': false,
  'browser.shell.checkDefaultBrowser': false,
  'datareporting.policy.dataSubmissionEnabled': false,
  'toolkit.telemetry.enabled': false,
  'app.normandy.enabled': false,
  'app.update.disabledForTesting': true,
  'network.connectivity-service.enabled': false,
  'network.captive-portal-service.enabled': false,
  'browser.safebrowsing.malware.enabled': false,
  'browser.safebrowsing.phishing.enabled': false,
  'browser.safebrowsing.downloads.enabled': false,
  'browser.newtabpage.enabled': false,
  'browser.startup.homepage_override.mstone': 'ignore',
  'browser.aboutwelcome.enabled': false,
  'services.settings.server': 'data:,#remote-settings-dummy/v1',
  'extensions.update.enabled': false,
  'extensions.getAddons.cache.enabled': false,
  'media.gmp-manager.updateEnabled': false,
};

/** Starts Firefox with its remote port open (no driver program is needed). */
export async function launchFirefox(options: FirefoxOptions): Promise<Firefox> {
  const port = await freePort();
  const [proxyHost, proxyPort] = options.proxy?.split(':') ?? [];
  const preferences = {
    ...QUIET,
    'marionette.port': port,
    'extensions.webextensions.uuids': JSON.stringify({ [options.extensionId]: EXTENSION_UUID }),
    ...(options.dark ? { 'ui.systemUsesDarkTheme': 1, 'layout.css.prefers-color-scheme.content-override': 0 } : {}),
    ...(proxyHost && proxyPort
      ? {
          'network.proxy.type': 1,
          'network.proxy.http': proxyHost,
          'network.proxy.http_port': Number(proxyPort),
          'network.proxy.ssl': proxyHost,
          'network.proxy.ssl_port': Number(proxyPort),
        }
      : {}),
    ...options.preferences,
  };
  mkdirSync(options.profile, { recursive: true });
  const lines = Object.entries(preferences).map(([name, value]) => `user_pref("${name}", ${JSON.stringify(value)});`);
  writeFileSync(path.join(options.profile, 'user.js'), lines.join('\n'));
  const child = spawn(
    options.executablePath,
    [
      ...(options.headless ? ['-headless'] : []),
      '-marionette',
      '-no-remote',
      '--remote-allow-system-access',
      '-profile',
      options.profile,
      '--width=1100',
      '--height=900',
    ],
    { stdio: 'ignore' },
  );
  const marionette = await connectMarionette(port);
  await marionette.send('WebDriver:NewSession', { capabilities: { alwaysMatch: { acceptInsecureCerts: true } } });
  return {
    marionette,
    process: child,
    extensionUrl: (page) => `moz-extension://${EXTENSION_UUID}/${page}`,
    install: async (file, { temporary }) => {
      await marionette.send('Addon:Install', { path: file, temporary });
    },
    close: () => quit(marionette, child),
  };
}

async function quit(marionette: Marionette, child: ChildProcess): Promise<void> {
  const ended = new Promise((resolve) => child.once('exit', resolve));
  // The connection closes while Firefox quits: that rejection is the answer we expect.
  marionette.send('Marionette:Quit', { flags: ['eForceQuit'] }).catch(() => undefined);
  const late = setTimeout(() => child.kill('SIGKILL'), QUIT_WITHIN_MS);
  await ended;
  clearTimeout(late);
  marionette.close();
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = net.createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      server.close(() =>
        address && typeof address === 'object' ? resolve(address.port) : reject(new Error('no free port')),
      );
    });
  });
}
