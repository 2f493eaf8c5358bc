import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { findBrowsers } from '../browser/find-browsers';

export type DemoBrowser = { kind: 'chromium' | 'firefox'; executablePath: string };

const APT = '/usr/bin/apt-get';

/** An installed browser, Chromium or Chrome first; on Debian or Ubuntu as root one is installed. Null: there is none. */
export function getBrowser(): DemoBrowser | null {
  const found = pick();
  if (found || !existsSync(APT) || process.getuid?.() !== 0) return found;
  console.log('No browser found; installing chromium …');
  execFileSync(APT, ['update'], { stdio: 'ignore' });
  execFileSync(APT, ['install', '-y', '--no-install-recommends', 'chromium', 'fonts-liberation'], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
  return pick();
}

function pick(): DemoBrowser | null {
  const { chromium, firefox } = findBrowsers();
  if (chromium) return { kind: 'chromium', executablePath: chromium };
  if (firefox) return { kind: 'firefox', executablePath: firefox };
  return null;
}
